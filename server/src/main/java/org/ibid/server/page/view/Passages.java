package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.literature.Section;
import org.ibid.server.page.view.HitView.Snippet;
import org.ibid.server.search.Hit.Highlight;

/** Names passages of a paper's text after the headings that they stand under. */
record Passages(List<Section> sections) {

  private static final String SECTION = "section";

  Passages {
    sections = List.copyOf(sections);
  }

  /** For a hit; only what matched in the text needs the paper. */
  static Passages of(String paper, List<Highlight> highlights, Lookup lookup) {
    boolean needed = highlights.stream().anyMatch(h -> h.field().equals(SECTION));
    return new Passages(needed ? lookup.sections(paper) : List.of());
  }

  /**
   * Snippets of passages. A heading is one only where there is nothing else: it says less than any
   * sentence, and as a name it is shown above the sentences anyway.
   */
  List<Snippet> snippets(List<Found> found) {
    List<Snippet> sentences = new ArrayList<>();
    List<Snippet> headings = new ArrayList<>();
    for (Found one : found) {
      boolean heading = isHeading(one);
      String where = heading ? "Heading" : where(one);
      (heading ? headings : sentences).add(new Snippet(where, one.fragment().pieces()));
    }
    return sentences.isEmpty() ? headings : sentences;
  }

  /** A passage and the field it is of. */
  record Found(String field, Fragment fragment) {}

  private boolean isHeading(Found found) {
    String passage = found.fragment().passage();
    return found.field().equals(SECTION)
        && sections.stream().anyMatch(section -> section.heading().equals(passage));
  }

  private String where(Found found) {
    Optional<Section> section =
        found.field().equals(SECTION)
            ? sections.stream()
                .filter(s -> s.text().contains(found.fragment().passage()))
                .findFirst()
            : Optional.empty();
    return section
        .map(Section::heading)
        .filter(heading -> !heading.isBlank())
        .orElseGet(() -> Labels.field(found.field()));
  }
}
