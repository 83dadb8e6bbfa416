package org.ibid.server.cli;

import java.lang.Character.UnicodeScript;

/** How many columns of a terminal a text takes. */
final class Columns {

  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** Two for the scripts of East Asia, none for what combines with the character before. */
  static int of(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.CONTROL ->
          0;
      default ->
          switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> 2;
            default -> isFullWidth(codePoint) ? 2 : 1;
          };
    };
  }

  /** Punctuation of East Asia, and its wide forms of Latin. */
  private static boolean isFullWidth(int codePoint) {
    return (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF01 && codePoint <= 0xFF60);
  }
}
