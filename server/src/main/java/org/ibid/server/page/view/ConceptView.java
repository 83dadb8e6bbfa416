package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A concept that something is about.
 *
 * @param href the search that a click on it leads to
 * @param chosen whether that search gives it up, rather than adds it
 * @param causes where the words that caused it stand, and the words
 */
public record ConceptView(
    String scheme, String id, String label, String href, boolean chosen, List<Cause> causes) {

  /** A part of the record, and the words in it that caused the tag, each once, as first printed. */
  public record Cause(String where, List<String> words) {
    public Cause {
      words = List.copyOf(words);
    }
  }

  public ConceptView {
    causes = List.copyOf(causes);
  }

  /** The concepts of a record, each a link that adds it to a search or gives it up. */
  static List<ConceptView> of(JsonNode record, SearchUrl search) {
    return Json.list(record, "concepts").stream().map(c -> concept(c, search)).toList();
  }

  /** The causes in one line: {@code title: microglia; scope: microglial activation}. */
  public String why() {
    List<String> parts = new ArrayList<>();
    causes.forEach(c -> parts.add(c.where() + ": " + String.join(", ", c.words())));
    return String.join("; ", parts);
  }

  private static ConceptView concept(JsonNode json, SearchUrl search) {
    String scheme = Json.text(json, "scheme", "");
    String id = Json.text(json, "id", "");
    var toggled = search.with(Toggle.value(search.filters(), scheme, id));
    return new ConceptView(
        scheme,
        id,
        Json.text(json, "label", id),
        toggled.path(),
        toggled.filters().toString().length() < search.filters().toString().length(),
        causes(json));
  }

  private static List<Cause> causes(JsonNode json) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    for (JsonNode from : json.path("from")) {
      List<String> found =
          words.computeIfAbsent(Json.text(from, "where", ""), where -> new ArrayList<>());
      String text = Json.text(from, "text", "");
      if (found.stream().noneMatch(text::equalsIgnoreCase)) {
        found.add(text);
      }
    }
    return words.entrySet().stream().map(e -> new Cause(e.getKey(), e.getValue())).toList();
  }
}
