package org.ibid.server.page.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The concepts of one scheme, in the order of the record. */
public record ConceptGroup(String heading, List<ConceptView> concepts) {
  public ConceptGroup {
    concepts = List.copyOf(concepts);
  }

  /** The concepts of a record by scheme; each leads to a search of its own. */
  static List<ConceptGroup> of(JsonNode record, SearchUrl search) {
    Map<String, List<ConceptView>> schemes = new LinkedHashMap<>();
    ConceptView.of(record, search)
        .forEach(c -> schemes.computeIfAbsent(c.scheme(), s -> new ArrayList<>()).add(c));
    return schemes.entrySet().stream()
        .map(e -> new ConceptGroup(Labels.dimension(e.getKey()), e.getValue()))
        .toList();
  }
}
