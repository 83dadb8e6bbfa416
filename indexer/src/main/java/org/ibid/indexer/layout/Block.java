package org.ibid.indexer.layout;

import java.util.List;

/**
 * A paragraph, heading or list item: lines of the source that belong together.
 *
 * @param lines at least one
 * @param text the lines joined
 * @param beforeBlank whether a blank line, or the end of the text, is after it
 */
record Block(List<Line> lines, String text, boolean beforeBlank) {

  /** From this length on a block is taken for prose even without a final stop. */
  private static final int PROSE = 160;

  Block {
    lines = List.copyOf(lines);
  }

  boolean bullet() {
    return lines.getFirst().bullet();
  }

  boolean afterBlank() {
    return lines.getFirst().afterBlank();
  }

  boolean isolated() {
    return afterBlank() && beforeBlank;
  }

  /** Whether it reads like running text: long, or a sentence with its stop. */
  boolean prose() {
    return text.length() >= PROSE
        || (text.length() >= 40 && (endsSentence(text) || text.endsWith(":")));
  }

  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && "\"'”’)]*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return (end > 0 && ".?!。？！".indexOf(text.charAt(end - 1)) >= 0) || endsInMark(text);
  }

  /** {@code …pain.[12]} and {@code …pain.12}: a mark set after the stop. */
  private static boolean endsInMark(String text) {
    int i = text.length() - 1;
    while (i > 0
        && ("[]()–-, ".indexOf(text.charAt(i)) >= 0 || Character.isDigit(text.charAt(i)))) {
      i--;
    }
    return i > 1
        && i < text.length() - 1
        && text.charAt(i) == '.'
        && Character.isLetter(text.charAt(i - 1));
  }

  /** Where a label at the start of a text ends; -1 where there is none. */
  static int colon(String text) {
    int end = Math.min(text.length(), 48);
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) == ':' || text.charAt(i) == '：' || text.charAt(i) == '—') {
        return i;
      }
    }
    return -1;
  }
}
