package org.ibid.indexer.typeset;

import java.util.List;

/** Writes the words of a line as text. */
final class LineText {

  /** Words stand apart by more than this part of their size. */
  private static final double GAP = 0.1;

  /** Where a blank was set, less shows that it was seen. */
  private static final double SET_GAP = 0.03;

  /** Fewer letters on a line of their own are names of variables. */
  private static final int FEWEST_LETTERS = 5;

  /** Words of such a heading are so many times further apart than its letters. */
  private static final double WIDER = 1.6;

  private LineText() {}

  static String of(List<Word> words) {
    return isSpacedOut(words) ? joined(words) : set(words);
  }

  /** {@code A B S T R A C T}: a heading whose letters are parted by blanks. */
  private static boolean isSpacedOut(List<Word> words) {
    return words.size() >= FEWEST_LETTERS
        && words.stream().allMatch(word -> word.text().length() == 1 && word.hasLetter());
  }

  /** The letters as words, parted where the gap is wider than between most letters. */
  private static String joined(List<Word> words) {
    double least = Double.MAX_VALUE;
    for (int i = 1; i < words.size(); i++) {
      least = Math.min(least, words.get(i).left() - words.get(i - 1).right());
    }
    StringBuilder text = new StringBuilder(words.getFirst().text());
    for (int i = 1; i < words.size(); i++) {
      double gap = words.get(i).left() - words.get(i - 1).right();
      text.append(gap > WIDER * least + SET_GAP ? " " : "").append(words.get(i).text());
    }
    return text.toString();
  }

  private static String set(List<Word> words) {
    StringBuilder text = new StringBuilder();
    boolean raised = false;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean space = i > 0 && isApart(words.get(i - 1), word);
      if (raised && !word.raised()) {
        text.append(Raised.CLOSE);
      }
      if (space) {
        text.append(' ');
      }
      if (!raised && word.raised()) {
        text.append(Raised.OPEN);
      }
      raised = word.raised();
      text.append(word.text());
    }
    return raised ? text.append(Raised.CLOSE).toString() : text.toString();
  }

  private static boolean isApart(Word before, Word word) {
    double gap = word.left() - before.right();
    double size = Math.min(before.size(), word.size());
    return gap > (word.afterSpace() ? SET_GAP : GAP) * size;
  }
}
