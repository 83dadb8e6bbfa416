package org.ibid.indexer.typeset;

import java.util.Comparator;
import java.util.List;

/**
 * Characters without a gap between them, of one face and on one baseline.
 *
 * @param left in points, as are all places
 * @param baseline the line it stands on; for a raised or lowered one, that of the word it belongs
 *     to
 * @param height how far it stands above that line: more than 0 for a raised one
 * @param afterSpace whether a blank was set before it
 */
record Word(
    String text,
    double left,
    double right,
    double baseline,
    double size,
    double height,
    boolean afterSpace,
    Face face) {

  /** Words as they stand from left to right. */
  static List<Word> fromLeft(List<Word> words) {
    return words.stream().sorted(Comparator.comparingDouble(Word::left)).toList();
  }

  boolean raised() {
    return height > 0;
  }

  /** This word as a part of the line that another stands on. */
  Word on(Word base) {
    return new Word(
        text, left, right, base.baseline, size, base.baseline - baseline, afterSpace, face);
  }

  /** Another text in this place, on the line that another stands on. */
  Word as(String meant, Word base) {
    return new Word(meant, left, right, base.baseline, size, base.height, afterSpace, face);
  }

  boolean hasLetter() {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}
