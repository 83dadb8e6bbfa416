package org.ibid.indexer.typeset;

import java.util.List;

/** Writes the words of a line as text. */
final class LineText {

  /** Words stand apart by more than this part of their size. */
  private static final double GAP = 0.1;

  /** Where a blank was set, less shows that it was seen. */
  private static final double SET_GAP = 0.03;

  private LineText() {}

  static String of(List<Word> words) {
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
