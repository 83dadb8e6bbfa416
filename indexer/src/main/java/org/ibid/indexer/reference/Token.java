package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A piece of a reference's end.
 *
 * @param text as printed; dashes of a number as hyphens
 */
record Token(Kind kind, String text, int start, int end) {

  enum Kind {
    /** Has a digit: {@code 45–67}, {@code S2–S15}, {@code e67758}. */
    NUMBER,
    WORD,
    MARK
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      at = wordEnd(text, at);
      if (at > start) {
        tokens.add(word(text, start, at));
      } else {
        if (text.charAt(at) != ' ') {
          tokens.add(new Token(Kind.MARK, text.substring(at, at + 1), at, at + 1));
        }
        at++;
      }
    }
    return tokens;
  }

  private static Token word(String text, int start, int end) {
    String word = text.substring(start, end);
    boolean number = hasDigit(word);
    return new Token(number ? Kind.NUMBER : Kind.WORD, number ? hyphens(word) : word, start, end);
  }

  private static String hyphens(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      plain.append(NumberList.isDash(c) ? '-' : c);
    }
    return plain.toString();
  }

  static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A dash is part of a word between two of its characters, with spaces only between digits. */
  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()) {
      if (isWordUnit(text.charAt(at))) {
        at++;
      } else if (at > from
          && NumberList.isDash(text.charAt(at))
          && at + 1 < text.length()
          && isWordUnit(text.charAt(at + 1))) {
        at++;
      } else {
        break;
      }
    }
    return at;
  }

  private static boolean isWordUnit(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '&' || c == '/';
  }
}
