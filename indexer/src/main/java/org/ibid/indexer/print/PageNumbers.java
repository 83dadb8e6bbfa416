package org.ibid.indexer.print;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** The numbers that pages carry, told by that they count on from page to page. */
final class PageNumbers {

  /** No page has a number of more digits. */
  private static final int MOST_DIGITS = 5;

  /** Fewer pages in a row count on by chance. */
  private static final int FEWEST_PAGES = 2;

  private PageNumbers() {}

  /**
   * What to add to a page's position to get its number; empty where the pages show none.
   *
   * @param edges the lines at the edges of each page
   */
  static OptionalInt offset(List<List<String>> edges) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (int page = 0; page < edges.size(); page++) {
      int number = page + 1;
      Set<Integer> offsets = new HashSet<>();
      edges.get(page).forEach(line -> numbers(line).forEach(n -> offsets.add(n - number)));
      offsets.forEach(offset -> votes.merge(offset, 1, Integer::sum));
    }
    int best =
        votes.entrySet().stream()
            .filter(v -> v.getKey() >= -1)
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
            .filter(v -> v.getValue() >= FEWEST_PAGES && v.getValue() * 3 >= edges.size())
            .map(Map.Entry::getKey)
            .orElse(Integer.MIN_VALUE);
    return best == Integer.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of(best);
  }

  private static Set<Integer> numbers(String line) {
    Set<Integer> numbers = new HashSet<>();
    for (int i = 0; i < line.length(); i++) {
      int end = digitsFrom(line, i);
      if (end > i && end - i <= MOST_DIGITS) {
        numbers.add(Integer.valueOf(line.substring(i, end)));
      }
      i = Math.max(i, end - 1);
    }
    return numbers;
  }

  private static int digitsFrom(String line, int start) {
    int end = start;
    while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /**
   * The words and numbers of a line without the number of its page; empty where that is all. Two
   * lines that run over pages are the same in this form.
   */
  static String masked(String line, int number) {
    String page = Integer.toString(number);
    StringBuilder masked = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int end = digitsFrom(line, i);
      if (end > i) {
        masked.append(line.substring(i, end).equals(page) ? " " : line.substring(i, end));
        i = end - 1;
      } else {
        masked.append(Character.isLetter(c) ? c : ' ');
      }
    }
    String words = masked.toString().strip().replaceAll("\\s++", " ").toLowerCase(Locale.ROOT);
    return words.equals("page") || words.equals("p") ? "" : words;
  }
}
