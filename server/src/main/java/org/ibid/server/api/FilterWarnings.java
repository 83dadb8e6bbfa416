package org.ibid.server.api;

import java.util.List;
import java.util.stream.Stream;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filter.Choice;
import org.ibid.server.query.Filter.Exactly;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Problem;
import org.ibid.server.search.ConceptNames;

/** What of filters can be run but was hardly meant so: values that no concept of a scheme has. */
final class FilterWarnings {

  /** No one reads more, and a filter may have thousands of values. */
  private static final int MOST = 20;

  private FilterWarnings() {}

  /** Warnings that are about no place in the query, and so have the length 0. */
  static List<Problem> of(Schema schema, Kind kind, Filters filters) {
    return filters.filters().stream()
        .filter(f -> schema.dimension(kind, f.name()).map(Dimension::scheme).orElse(false))
        .flatMap(filter -> unknown(schema.schemes(), filter))
        .distinct()
        .limit(MOST)
        .map(unknown -> Problem.warning(0, 0, "unknown-concept", unknown.message()))
        .toList();
  }

  private static Stream<Unknown> unknown(Schemes schemes, Filter filter) {
    return filter.choices().stream()
        .map(Choice::value)
        .filter(Exactly.class::isInstance)
        .map(value -> ((Exactly) value).value())
        .filter(value -> ConceptNames.named(schemes, filter.name(), value).isEmpty())
        .map(value -> new Unknown(schemes, filter.name(), value));
  }

  private record Unknown(Schemes schemes, String scheme, String value) {
    String message() {
      String none =
          "The filter "
              + scheme
              + " has no concept "
              + Parameter.shown(value)
              + "; nothing has it.";
      return ConceptNames.near(schemes, scheme, value)
          .map(near -> none + " Perhaps " + near.id() + " (" + near.label() + ") is meant.")
          .orElse(none);
    }
  }
}
