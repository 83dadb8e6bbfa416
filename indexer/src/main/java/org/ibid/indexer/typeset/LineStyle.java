package org.ibid.indexer.typeset;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What most of a line looks like.
 *
 * @param size in points, to a quarter
 */
record LineStyle(double size, Face face) {

  /** The look of most characters that stand on the line; of the first where none does. */
  static LineStyle of(List<Word> words) {
    Map<LineStyle, Integer> counts = new HashMap<>();
    for (Word word : words) {
      if (word.height() == 0) {
        counts.merge(of(word), word.text().length(), Integer::sum);
      }
    }
    LineStyle most =
        counts.entrySet().stream()
            .max(
                Comparator.<Map.Entry<LineStyle, Integer>>comparingInt(Map.Entry::getValue)
                    .thenComparing(entry -> entry.getKey().face().name()))
            .map(Map.Entry::getKey)
            .orElseGet(() -> new LineStyle(words.getFirst().size(), words.getFirst().face()));
    return SmallCapitals.isOpening(words, most) ? of(words.getFirst()) : most;
  }

  private static LineStyle of(Word word) {
    return new LineStyle(quarters(word.size()), word.face());
  }

  /** A size in points, to a quarter: rounding makes more of them than there are. */
  static double quarters(double size) {
    return Math.round(size * 4) / 4.0;
  }
}
