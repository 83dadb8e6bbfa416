package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filter.Choice;
import org.ibid.server.query.Filters;

/**
 * Reads the concepts of records, each a link that adds it to a search or gives it up.
 *
 * @param search the search that is added to
 * @param schemes in the order in which they are shown; others come last
 * @param lookup knows which concepts are broader
 */
record ConceptLinks(SearchUrl search, List<String> schemes, Lookup lookup) {

  ConceptLinks {
    schemes = List.copyOf(schemes);
  }

  /** For pages that are no search, where nothing is chosen. */
  static ConceptLinks to(Kind kind, List<String> schemes) {
    return new ConceptLinks(SearchUrl.of(kind), schemes, Lookup.NOTHING);
  }

  /**
   * The concepts of a record: the chosen ones first, then narrower ones, then by scheme, then as
   * they were found.
   */
  List<ConceptView> of(JsonNode record) {
    return Json.list(record, "concepts").stream()
        .map(this::concept)
        .sorted(
            Comparator.comparing((ConceptView concept) -> !concept.chosen())
                .thenComparing(concept -> !concept.met())
                .thenComparing(concept -> rank(concept.scheme())))
        .toList();
  }

  /** The same without what has a name that was there before: two schemes may share one. */
  List<ConceptView> chips(JsonNode record) {
    Set<String> labels = new HashSet<>();
    return of(record).stream().filter(concept -> labels.add(concept.label())).toList();
  }

  /** The concepts of a record under the names of their schemes. */
  List<ConceptGroup> groups(JsonNode record) {
    Map<String, List<ConceptView>> byScheme = new LinkedHashMap<>();
    of(record).forEach(c -> byScheme.computeIfAbsent(c.scheme(), s -> new ArrayList<>()).add(c));
    return byScheme.entrySet().stream()
        .map(e -> new ConceptGroup(Labels.dimension(e.getKey()), e.getValue()))
        .toList();
  }

  /** Whether a filter wants the concept of a record, or a broader one. */
  boolean isMet(JsonNode concept) {
    String scheme = Json.text(concept, "scheme", "");
    String id = Json.text(concept, "id", "");
    List<Filter> filters = search.filters().of(scheme);
    return !filters.isEmpty()
        && (wants(filters, id)
            || lookup.closure(scheme, id).stream().anyMatch(c -> wants(filters, c)));
  }

  private static boolean wants(List<Filter> filters, String id) {
    return filters.stream().anyMatch(f -> f.included().contains(new Filter.Exactly(id)));
  }

  private int rank(String scheme) {
    int rank = schemes.indexOf(scheme);
    return rank < 0 ? schemes.size() : rank;
  }

  private ConceptView concept(JsonNode json) {
    String scheme = Json.text(json, "scheme", "");
    String id = Json.text(json, "id", "");
    Filters filters = search.filters();
    Choice choice = new Choice(new Filter.Exactly(id), false);
    return new ConceptView(
        scheme,
        id,
        Json.text(json, "label", id),
        search.with(Toggle.value(filters, scheme, id)).path(),
        Toggle.isChosen(filters, scheme, choice),
        isMet(json),
        causes(json));
  }

  private static List<ConceptView.Cause> causes(JsonNode json) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (JsonNode from : json.path("from")) {
      List<String> found =
          words.computeIfAbsent(Json.text(from, "where", ""), where -> new ArrayList<>());
      String text = Json.text(from, "text", "");
      if (found.stream().noneMatch(text::equalsIgnoreCase)) {
        found.add(text);
      }
    }
    return words.entrySet().stream()
        .map(e -> new ConceptView.Cause(e.getKey(), e.getValue()))
        .toList();
  }
}
