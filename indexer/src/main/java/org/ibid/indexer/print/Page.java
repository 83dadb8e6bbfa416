package org.ibid.indexer.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A page of a printed text.
 *
 * @param number from 1
 * @param lines as printed, blank ones too
 */
record Page(int number, List<String> lines) {

  Page {
    lines = List.copyOf(lines);
  }

  /** The pages of a text; form feeds part them. */
  static List<Page> of(String text) {
    List<Page> pages = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\f') {
        String page = text.substring(start, i);
        if (!page.isBlank()) {
          pages.add(new Page(pages.size() + 1, page.lines().toList()));
        }
        start = i + 1;
      }
    }
    return pages;
  }

  /** Positions of the lines that aren't blank, in order. */
  int[] inked() {
    return IntStream.range(0, lines.size()).filter(i -> !Ink.isEmpty(lines.get(i))).toArray();
  }
}
