package org.ibid.indexer.source.html;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * A list of references: its entries, in order, and what they stand in.
 *
 * @param container smallest element that holds all entries
 */
record EntryList(Element container, List<Element> entries) {

  EntryList {
    entries = List.copyOf(entries);
  }

  /** How many of its entries look like references. */
  long references() {
    return entries.stream()
        .flatMap(entry -> Shape.textWithin(entry, LONGEST).stream())
        .filter(EntryList::looksLikeReference)
        .count();
  }

  /** Whether most of its entries look like references. */
  boolean isOne() {
    return references() * 2 > entries.size();
  }

  /** A year, and a length that an entry has. */
  private static boolean looksLikeReference(String text) {
    return text.length() >= SHORTEST && hasYear(text);
  }

  private static final int SHORTEST = 20;

  /** The authors of the largest collaborations fill two thousand characters. */
  private static final int LONGEST = 3_000;

  private static boolean hasYear(String text) {
    int digits = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && Character.isDigit(text.charAt(i))) {
        digits++;
      } else {
        if (digits == 4 && isYear(text, i - 4)) {
          return true;
        }
        digits = 0;
      }
    }
    return text.contains("in press") || text.contains("In press") || text.contains("n.d.");
  }

  private static boolean isYear(String text, int at) {
    return text.charAt(at) == '1'
        ? text.charAt(at + 1) >= '6'
        : text.charAt(at) == '2' && text.charAt(at + 1) == '0';
  }
}
