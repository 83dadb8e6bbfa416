package org.ibid.server.page.view;

import java.util.List;

/** The concepts of one scheme, in the order of the record. */
public record ConceptGroup(String heading, List<ConceptView> concepts) {
  public ConceptGroup {
    concepts = List.copyOf(concepts);
  }
}
