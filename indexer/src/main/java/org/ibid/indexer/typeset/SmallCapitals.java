package org.ibid.indexer.typeset;

import java.util.List;

/** Small capitals are as large as the capital that begins them, whatever their size says. */
final class SmallCapitals {

  /** They have so much of the size of the others, at most and at least. */
  private static final double LARGEST = 0.87;

  private static final double SMALLEST = 0.6;

  private SmallCapitals() {}

  /**
   * Whether a line of words is one of small capitals behind a capital.
   *
   * @param most what most of it looks like
   */
  static boolean isOpening(List<Word> words, LineStyle most) {
    Word first = words.getFirst();
    return isCapitals(words)
        && first.height() == 0
        && first.face().equals(most.face())
        && most.size() < LARGEST * first.size()
        && most.size() > SMALLEST * first.size();
  }

  /**
   * Whether a line goes on in those of the line before it: it may begin with none that is large.
   */
  static boolean isGoingOn(Line before, Line line) {
    double small = before.words().stream().mapToDouble(Word::size).min().orElse(0);
    return isCapitals(line.words())
        && isCapitals(before.words())
        && line.style().face().equals(before.style().face())
        && LineStyle.quarters(small) == line.size()
        && before.size() > line.size()
        && line.baseline() - before.baseline() < 2 * before.size();
  }

  private static boolean isCapitals(List<Word> words) {
    return words.stream()
        .flatMapToInt(word -> word.text().codePoints())
        .noneMatch(Character::isLowerCase);
  }
}
