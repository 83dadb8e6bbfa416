package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Evens out what a program recognised on images of pages: there each word has a size of its own and
 * stands a little above or below its line. Sizes that are nearly alike become the same, as they
 * were in print. A paper that was set has no such words and is left as it is.
 */
final class ScannedText {

  /** What is raised or set as small capitals differs by more. */
  private static final double NEAR = 0.16;

  /** Rounding makes sizes differ by less. */
  private static final double SAME = 0.015;

  /** Words on a line stand apart in height by less than this part of their size. */
  private static final double LEVEL = 0.2;

  /** Fewer words don't tell how large a line is. */
  private static final int FEWEST = 4;

  /** Sizes of lines that are alike by this part were one in print. */
  private static final double ALIKE = 0.1;

  /** A line as it was recognised: words that follow on each other. */
  private record Run(List<Word> words, double size, double baseline) {

    static Run of(List<Word> words) {
      return new Run(
          List.copyOf(words),
          middle(words.stream().map(Word::size).sorted().toList()),
          middle(words.stream().map(Word::baseline).sorted().toList()));
    }

    private static double middle(List<Double> sorted) {
      return sorted.get(sorted.size() / 2);
    }

    boolean isNear(Word word) {
      return Math.abs(word.size() - size) < NEAR * size;
    }

    long uneven() {
      return words.stream()
          .filter(word -> isNear(word) && Math.abs(word.size() - size) > SAME * size)
          .count();
    }

    int letters() {
      return words.stream().mapToInt(word -> word.text().length()).sum();
    }

    List<Word> evened(double size) {
      return words.stream().map(word -> evened(word, size)).toList();
    }

    private Word evened(Word word, double size) {
      if (!isNear(word)) {
        return word;
      }
      return new Word(
          word.text(),
          word.left(),
          word.right(),
          baseline,
          size,
          word.height(),
          word.afterSpace(),
          word.face());
    }
  }

  private ScannedText() {}

  /** The words of each page, evened where they need it. */
  static List<List<Word>> evened(List<List<Word>> pages) {
    List<List<Run>> runs = pages.stream().map(ScannedText::runs).toList();
    List<Run> all =
        runs.stream().flatMap(List::stream).filter(r -> r.words().size() >= FEWEST).toList();
    long uneven = all.stream().mapToLong(Run::uneven).sum();
    long words = all.stream().mapToLong(run -> run.words().size()).sum();
    if (uneven * 2 <= words) {
      return pages;
    }
    Sizes sizes = new Sizes(all);
    return runs.stream()
        .map(page -> page.stream().flatMap(r -> r.evened(sizes.of(r.size())).stream()).toList())
        .toList();
  }

  private static List<Run> runs(List<Word> words) {
    List<Run> runs = new ArrayList<>();
    List<Word> open = new ArrayList<>();
    for (Word word : words) {
      Word last = open.isEmpty() ? word : open.getLast();
      boolean next =
          Math.abs(word.baseline() - last.baseline()) < LEVEL * last.size()
              && word.left() >= last.left();
      if (!next) {
        runs.add(Run.of(open));
        open.clear();
      }
      open.add(word);
    }
    if (!open.isEmpty()) {
      runs.add(Run.of(open));
    }
    return runs;
  }

  /** The sizes of print that the sizes of lines stand for: that of most letters first. */
  private static final class Sizes {
    private final List<Double> print = new ArrayList<>();

    Sizes(List<Run> runs) {
      NavigableMap<Double, Integer> letters = new TreeMap<>();
      runs.forEach(
          run -> letters.merge(Math.round(10 * run.size()) / 10.0, run.letters(), Integer::sum));
      List<Double> left = new ArrayList<>(letters.keySet());
      while (!left.isEmpty()) {
        double most =
            left.stream().max(Comparator.comparingInt(size -> around(letters, size))).orElseThrow();
        print.add(most);
        left.removeIf(size -> Math.abs(size - most) <= ALIKE * most);
      }
    }

    private static int around(NavigableMap<Double, Integer> letters, double size) {
      double from = (1 - ALIKE / 2) * size;
      double to = (1 + ALIKE / 2) * size;
      return letters.subMap(from, true, to, true).values().stream()
          .mapToInt(Integer::intValue)
          .sum();
    }

    double of(double size) {
      return print.stream()
          .filter(known -> Math.abs(size - known) <= ALIKE * known)
          .findFirst()
          .orElse(size);
    }
  }
}
