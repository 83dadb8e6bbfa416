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

  /** The American Physiological Society numbers what is not paged yet so: {@code tp.00042.2015}. */
  private static final int ARTICLE_DIGITS = 5;

  private static final int YEAR_DIGITS = 4;

  /** More digits are an identifier that stands too near. */
  private static final int PAGE_DIGITS = 6;

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
      joinRange(tokens);
    }
    return tokens;
  }

  /** Two numbers with spaces around the dash between them are one: {@code 832 - 842}. */
  private static void joinRange(List<Token> tokens) {
    int last = tokens.size() - 1;
    if (last > 1 && tokens.get(last - 1).isDash()) {
      Token first = tokens.get(last - 2);
      Token second = tokens.get(last);
      if (first.isPage() && second.isPage()) {
        String range = first.text + "-" + second.text;
        tokens.subList(last - 2, last + 1).clear();
        tokens.add(new Token(Kind.NUMBER, range, first.start, second.end));
      }
    }
  }

  private boolean isDash() {
    return kind == Kind.MARK && NumberList.isDash(text.charAt(0));
  }

  /** A number that may be a page: of few digits, and nothing else. */
  private boolean isPage() {
    return kind == Kind.NUMBER
        && text.length() <= PAGE_DIGITS
        && text.chars().allMatch(Character::isDigit);
  }

  private static Token word(String text, int start, int end) {
    String word = text.substring(start, end);
    if (hasDigit(word)) {
      return new Token(Kind.NUMBER, hyphens(word), start, end);
    }
    return new Token(word.equals("/") ? Kind.MARK : Kind.WORD, word, start, end);
  }

  /** A number with hyphens for its dashes, and one for two of them. */
  static String hyphens(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (!NumberList.isDash(c)) {
        plain.append(c);
      } else if (i == 0 || !NumberList.isDash(word.charAt(i - 1))) {
        plain.append('-');
      }
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

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()) {
      int step = isWordUnit(text.charAt(at)) ? 1 : at > from ? jointLength(text, at) : 0;
      if (step == 0) {
        break;
      }
      at += step;
    }
    return at;
  }

  /** A dash, or two of them, is part of a word between two of its characters. */
  private static int jointLength(String text, int at) {
    int end = at;
    while (end < Math.min(text.length(), at + 2) && NumberList.isDash(text.charAt(end))) {
      end++;
    }
    if (end > at) {
      return end < text.length() && isWordUnit(text.charAt(end)) ? end - at : 0;
    }
    return text.charAt(at) == '.' ? stopLength(text, at) : 0;
  }

  /** A stop is part of the number of an electronic page: {@code 95.e11}, {@code tp.00042.2015}. */
  private static int stopLength(String text, int at) {
    if (Character.isDigit(text.charAt(at - 1)) && text.startsWith("e", at + 1)) {
      return digits(text, at + 2) > 0 ? 1 : 0;
    }
    int year = at + 1 + ARTICLE_DIGITS;
    boolean article =
        Character.isLowerCase(text.charAt(at - 1))
            && digits(text, at + 1) == ARTICLE_DIGITS
            && text.startsWith(".", year)
            && digits(text, year + 1) == YEAR_DIGITS;
    return article ? year + 1 + YEAR_DIGITS - at : 0;
  }

  /** How many digits stand at a place, counted no further than a number of an article goes. */
  private static int digits(String text, int from) {
    int at = from;
    while (at < Math.min(text.length(), from + ARTICLE_DIGITS + 1)
        && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at - from;
  }

  private static boolean isWordUnit(char c) {
    return Character.isLetterOrDigit(c)
        || c == '\''
        || c == '\u2019'
        || c == '&'
        || c == '/'
        || c == '\u2044';
  }
}
