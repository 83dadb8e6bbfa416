package org.ibid.server.evidence.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers that a mark lists: {@code [2, 4–7]} names 2, 4, 5, 6 and 7. */
final class MarkNumbers {

  /** Nothing but numbers, and what stands around and between them. */
  private static final Pattern LIST =
      Pattern.compile("[\\s\\[({<]*+\\d{1,4}(?:[\\s\\[\\](){},;&.–—‐‑‒−-]|\\d|and)*+");

  private static final Pattern ITEM =
      Pattern.compile("(\\d{1,4})(?:[\\s\\])]{0,3}[–—‐‑‒−-][\\s\\[(]{0,3}(\\d{1,4}))?");

  /** A range wider than this is none that anyone cites at once. */
  private static final int WIDEST = 200;

  private MarkNumbers() {}

  /** In printed order, ranges expanded, each once; none where the mark names otherwise. */
  static List<Integer> of(String mark) {
    if (!LIST.matcher(mark).matches()) {
      return List.of();
    }
    Set<Integer> numbers = new LinkedHashSet<>();
    Matcher items = ITEM.matcher(mark);
    while (items.find()) {
      int first = Integer.parseInt(items.group(1));
      int last = items.group(2) == null ? first : Integer.parseInt(items.group(2));
      if (last < first) {
        return List.of(); // no range of a list: 31,829–362,628 are figures
      }
      numbers.add(first);
      for (int n = first + 1; n <= last && last - first <= WIDEST; n++) {
        numbers.add(n);
      }
      numbers.add(last);
    }
    return new ArrayList<>(numbers);
  }
}
