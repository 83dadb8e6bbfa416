package org.ibid.indexer.source.html;

import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;

/** Which elements look like references; each is looked at once, though several lists hold it. */
final class EntryLooks {

  private static final int SHORTEST = 20;

  /** The authors of the largest collaborations fill two thousand characters. */
  private static final int LONGEST = 3_000;

  private final IdentityHashMap<Element, Boolean> seen = new IdentityHashMap<>();

  /** How many entries of a list look like references; 0 where most don't. */
  int references(EntryList list) {
    int references = (int) list.entries().stream().filter(this::isReference).count();
    return references * 2 > list.entries().size() ? references : 0;
  }

  /** Whether an element has a year, and a length that an entry has. */
  boolean isReference(Element entry) {
    return seen.computeIfAbsent(
        entry, e -> Shape.textWithin(e, LONGEST).filter(EntryLooks::isReference).isPresent());
  }

  private static boolean isReference(String text) {
    return text.length() >= SHORTEST && hasYear(text);
  }

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
