package org.ibid.server.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.HeadingTerms;
import org.ibid.indexer.schema.JournalKey;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filter.Exactly;
import org.ibid.server.query.Filter.Missing;
import org.ibid.server.query.Filter.Value;
import org.ibid.server.query.Filter.Within;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Years;

/** Makes Lucene queries of filters on the dimensions of a kind. */
final class FilterCompiler {

  private final Schema schema;
  private final Kind kind;

  FilterCompiler(Schema schema, Kind kind) {
    this.schema = schema;
    this.kind = kind;
  }

  /**
   * Adds what the documents have to be, besides what the query says, as filters.
   *
   * @throws InvalidRequestException where the kind has no dimension of that name
   */
  void addTo(BooleanQuery.Builder query, Filters filters) {
    for (Filter filter : filters.filters()) {
      query.add(compile(filter), Occur.FILTER);
    }
  }

  private Query compile(Filter filter) {
    Dimension dimension = dimension("filter", filter.name());
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    List<Value> included = filter.included();
    query.add(
        included.isEmpty() ? MatchAllDocsQuery.INSTANCE : anyOf(dimension, included), Occur.MUST);
    for (Value value : filter.excluded()) {
      query.add(compile(dimension, value), Occur.MUST_NOT);
    }
    return query.build();
  }

  /**
   * The dimension of that name.
   *
   * @param parameter what named it
   * @throws InvalidRequestException where there is none
   */
  Dimension dimension(String parameter, String name) {
    return schema
        .dimension(kind, name)
        .orElseThrow(() ->
            new InvalidRequestException(
                parameter,
                InvalidRequestException.none(
                    kind,
                    parameter.equals("facets") ? "facet" : "filter",
                    name,
                    schema.dimensions(kind).stream().map(Dimension::name).toList())));
  }

  private Query anyOf(Dimension dimension, List<Value> values) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    values.forEach(value -> any.add(compile(dimension, value), Occur.SHOULD));
    return any.build();
  }

  private Query compile(Dimension dimension, Value value) {
    return switch (value) {
      case Exactly exactly -> exactly(dimension, exactly.value());
      case Within within -> within(dimension, within.years());
      case Missing missing -> allBut(new FieldExistsQuery(dimension.field()));
    };
  }

  private Query exactly(Dimension dimension, String value) {
    return switch (dimension.name()) {
      case SearchFields.JOURNAL -> journal(dimension.field(), value);
      case Schema.MESH ->
          new TermQuery(new Term(Schema.heading(kind), HeadingTerms.heading(value, false)));
      case Schema.PUBLICATION_TYPE ->
          new TermQuery(
              new Term(Schema.publicationType(kind), value.strip().toLowerCase(Locale.ROOT)));
      default -> new TermQuery(new Term(dimension.field(), id(dimension, value)));
    };
  }

  /** Its key as a facet gives it, or its name as people write it, whatever its ISSN. */
  private static Query journal(String field, String given) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(new Term(field, given)), Occur.SHOULD)
        .add(new TermQuery(new Term(field, JournalKey.of(given, null))), Occur.SHOULD)
        .add(new PrefixQuery(new Term(field, JournalKey.beforeIssn(given))), Occur.SHOULD)
        .build();
  }

  private Query within(Dimension dimension, Years years) {
    if (!dimension.name().equals(SearchFields.YEAR)) {
      throw new InvalidRequestException(
          "filter",
          "only year takes a range; for the value itself write "
              + dimension.name()
              + ":\""
              + years
              + "\"");
    }
    Integer from = years.from();
    Integer to = years.to();
    return IntPoint.newRangeQuery(
        Schema.year(kind),
        from == null ? Integer.MIN_VALUE : from,
        to == null ? Integer.MAX_VALUE : to);
  }

  /** The values that a filter's value chooses, of those that there are; itself where of none. */
  Set<String> chosen(Dimension dimension, String value, Supplier<Set<String>> there) {
    return switch (dimension.name()) {
      case SearchFields.JOURNAL -> among(there.get(), key -> JournalKey.isOf(key, value), value);
      case Schema.MESH, Schema.PUBLICATION_TYPE ->
          among(there.get(), printed -> printed.equalsIgnoreCase(value.strip()), value);
      default -> Set.of(id(dimension, value));
    };
  }

  private static Set<String> among(Set<String> there, Predicate<String> chosen, String value) {
    Set<String> keys = new TreeSet<>();
    there.stream().filter(chosen).forEach(keys::add);
    return keys.isEmpty() ? Set.of(value) : keys;
  }

  /** The id of a concept, also where its label was given; other values as they are. */
  private String id(Dimension dimension, String value) {
    return dimension.scheme()
        ? ConceptNames.named(schema.schemes(), dimension.name(), value)
            .map(Concept::id)
            .orElse(value)
        : value;
  }

  private static Query allBut(Query query) {
    return new BooleanQuery.Builder()
        .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
        .add(query, Occur.MUST_NOT)
        .build();
  }
}
