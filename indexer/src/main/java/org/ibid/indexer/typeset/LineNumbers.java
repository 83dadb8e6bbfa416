package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the numbers that manuscripts print beside their lines: alone left of the text, below each
 * other, counting on, and on most pages. Labels of a list stand so too, but only where the list is.
 */
final class LineNumbers {

  private static final int MOST_DIGITS = 5;

  /** Fewer below each other may be a table's. */
  private static final int FEWEST = 4;

  /** Numbers begin or end below each other within so many points. */
  private static final double LEVEL = 2.5;

  /** Numbers and what they count by take so many rows of a page; entries of a list take fewer. */
  private static final double MOST_ROWS = 0.55;

  /** So many count on by the same step: where a page begins they may begin anew. */
  private static final double REGULAR = 0.75;

  /** Of the words so many may stand left of the numbers: what runs along the margin. */
  private static final double LEFT = 0.05;

  private final List<Word> words;
  private final List<Word> first;

  /** Where numbers stand below each other: where all of them end, or where all begin. */
  private record Edge(boolean right, double at) {
    boolean has(Word word) {
      return Math.abs((right ? word.right() : word.left()) - at) <= LEVEL;
    }
  }

  private LineNumbers(List<Word> words) {
    this.words = words;
    this.first = firstOfRows(words);
  }

  /** The words of each page without the numbers of their lines. */
  static List<List<Word>> removed(List<List<Word>> pages) {
    List<LineNumbers> all = pages.stream().map(LineNumbers::new).toList();
    List<Edge> edges = all.stream().flatMap(page -> page.edge().stream()).toList();
    long full = all.stream().filter(page -> page.first.size() >= FEWEST).count();
    boolean usual = edges.size() > 1 && edges.size() * 2L >= full;
    return usual ? all.stream().map(page -> page.without(edges)).toList() : pages;
  }

  /** The leftmost word of each row. */
  private static List<Word> firstOfRows(List<Word> words) {
    List<Word> first = new ArrayList<>();
    for (Word word : words.stream().sorted(Comparator.comparingDouble(Word::baseline)).toList()) {
      if (first.isEmpty() || word.baseline() - first.getLast().baseline() > LEVEL) {
        first.add(word);
      } else if (word.left() < first.getLast().left()) {
        first.set(first.size() - 1, word);
      }
    }
    return first;
  }

  private static boolean isNumber(Word word) {
    return word.text().length() <= MOST_DIGITS
        && word.text().chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private Optional<Edge> edge() {
    List<Word> numbers = first.stream().filter(LineNumbers::isNumber).toList();
    if (numbers.size() < FEWEST) {
      return Optional.empty();
    }
    return Stream.of(true, false)
        .flatMap(right -> numbers.stream().map(n -> new Edge(right, right ? n.right() : n.left())))
        .distinct()
        .max(Comparator.comparingLong(edge -> numbers.stream().filter(edge::has).count()))
        .filter(edge -> countLines(numbers.stream().filter(edge::has).toList()));
  }

  private boolean countLines(List<Word> numbers) {
    if (numbers.size() < FEWEST || !isLeftOfText(numbers.getFirst())) {
      return false;
    }
    Map<Integer, Integer> steps = new HashMap<>();
    for (int i = 1; i < numbers.size(); i++) {
      steps.merge(value(numbers.get(i)) - value(numbers.get(i - 1)), 1, Integer::sum);
    }
    Map.Entry<Integer, Integer> usual =
        steps.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return usual.getKey() > 0
        && usual.getValue() >= REGULAR * (numbers.size() - 1)
        && (double) numbers.size() * usual.getKey() >= MOST_ROWS * first.size();
  }

  private static int value(Word number) {
    return Integer.parseInt(number.text());
  }

  private boolean isLeftOfText(Word number) {
    return words.stream().filter(w -> w.left() < number.right() && !isNumber(w)).count()
        <= LEFT * words.size();
  }

  private List<Word> without(List<Edge> edges) {
    Set<Word> numbers = new HashSet<>();
    for (Word word : first) {
      if (isNumber(word) && edges.stream().anyMatch(edge -> edge.has(word))) {
        numbers.add(word);
      }
    }
    return words.stream().filter(word -> !numbers.contains(word)).toList();
  }
}
