package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Section;

/**
 * A paragraph of a paper.
 *
 * @param section position of its section, or -1 for the abstract
 */
record Paragraph(int section, String text) {

  /** All paragraphs of a paper in order, the abstract's first. */
  static List<Paragraph> of(String abstractText, List<Section> sections) {
    List<Paragraph> paragraphs = new ArrayList<>();
    add(paragraphs, -1, abstractText);
    for (int i = 0; i < sections.size(); i++) {
      add(paragraphs, i, sections.get(i).text());
    }
    return paragraphs;
  }

  private static void add(List<Paragraph> paragraphs, int section, String text) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      String paragraph = text.substring(start, end).strip();
      if (!paragraph.isEmpty()) {
        paragraphs.add(new Paragraph(section, paragraph));
      }
      start = end + 2;
    }
  }
}
