package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words beside each other on one baseline, without a wide gap.
 *
 * @param words from left to right; at least one
 */
record Segment(List<Word> words) {

  /** Words of one line stand on it within this part of their size. */
  private static final double LEVEL = 0.2;

  /** A gap of this part of the size may part columns; justified lines may have such gaps too. */
  private static final double WIDE = 0.75;

  /** What stands on one row of a sheet differs in height by less, in points. */
  static final double ROW = 2;

  Segment {
    words = List.copyOf(words);
  }

  double left() {
    return words.getFirst().left();
  }

  double right() {
    return words.stream().mapToDouble(Word::right).max().orElse(0);
  }

  double baseline() {
    return words.getFirst().baseline();
  }

  /** The largest size of its words. */
  double size() {
    return words.stream().mapToDouble(Word::size).max().orElse(0);
  }

  double top() {
    return baseline() - 0.75 * size();
  }

  double bottom() {
    return baseline() + 0.25 * size();
  }

  /** Whether they stand on one row of a sheet. */
  boolean isLevelWith(Segment other) {
    return Math.abs(baseline() - other.baseline()) < ROW;
  }

  /** All segments of a sheet, from top to bottom. */
  static List<Segment> of(List<Word> words) {
    List<Segment> segments = new ArrayList<>();
    for (List<Word> row : rows(words)) {
      split(row, segments);
    }
    return segments;
  }

  private static List<List<Word>> rows(List<Word> words) {
    List<Word> sorted = words.stream().sorted(Comparator.comparingDouble(Word::baseline)).toList();
    List<List<Word>> rows = new ArrayList<>();
    List<Word> row = new ArrayList<>();
    for (Word word : sorted) {
      if (!row.isEmpty()
          && word.baseline() - row.getFirst().baseline() > LEVEL * Math.min(word.size(), 12)) {
        rows.add(row);
        row = new ArrayList<>();
      }
      row.add(word);
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    return rows;
  }

  private static void split(List<Word> row, List<Segment> segments) {
    List<Word> sorted = Word.fromLeft(row);
    List<Word> open = new ArrayList<>();
    double right = 0;
    for (Word word : sorted) {
      if (!open.isEmpty()
          && word.left() - right > WIDE * Math.max(word.size(), open.getLast().size())) {
        segments.add(new Segment(open));
        open = new ArrayList<>();
      }
      right = open.isEmpty() ? word.right() : Math.max(right, word.right());
      open.add(word);
    }
    segments.add(new Segment(open));
  }
}
