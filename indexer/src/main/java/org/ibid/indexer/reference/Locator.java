package org.ibid.indexer.reference;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where in a container a reference stands: {@code 2014;6:483–96}, {@code 20(3), 45–67}, {@code vol.
 * 20, no. 3, pp. 45–67, Mar. 2010}.
 *
 * @param start where it starts in its text
 */
record Locator(
    int start,
    @Nullable Integer year,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String page) {

  /**
   * The locator that ends a text; one that starts at its end and knows nothing if there is none.
   */
  static Locator atEndOf(String text, boolean yearKnown) {
    List<Token> tokens = Token.of(text);
    int first = tokens.size();
    while (first > 0 && belongs(tokens, first - 1)) {
      first--;
    }
    while (first < tokens.size() && !opens(tokens, first)) {
      first++;
    }
    first = LocatorStart.of(tokens, first, yearKnown);
    boolean nothing = first == tokens.size() || (yearKnown && isLoneYear(tokens, first));
    if (nothing) {
      return new Locator(text.length(), null, null, null, null);
    }
    return new LocatorReader(text, tokens.subList(first, tokens.size()), yearKnown)
        .read(tokens.get(first).start());
  }

  /** {@code COVID-19}, {@code IL-6}: letters that a short number follows. */
  private static boolean isNameWithNumber(String word) {
    int letters = 0;
    while (letters < word.length() && !Character.isDigit(word.charAt(letters))) {
      letters++;
    }
    long digits = word.chars().filter(Character::isDigit).count();
    return letters > 1 && digits < 3 && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isLoneYear(List<Token> tokens, int first) {
    return year(tokens.get(first).text()) > 0
        && tokens.subList(first + 1, tokens.size()).stream()
            .noneMatch(token -> token.kind() == Token.Kind.NUMBER);
  }

  private static boolean belongs(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return switch (token.kind()) {
      case NUMBER -> !isNameWithNumber(token.text()) || LocatorWords.isInBracket(tokens, at);
      case MARK -> "\u201d\u2019\"\u00bb?!".indexOf(token.text().charAt(0)) < 0;
      case WORD -> LocatorWords.areKeyword(tokens, at) || LocatorWords.isRoman(tokens, at);
    };
  }

  /**
   * A locator starts with a number or with a keyword that a number follows; a part before the
   * volume belongs to the name: {@code Acta Physiol Suppl 556:20–9}.
   */
  private static boolean opens(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.NUMBER || LocatorWords.isRoman(tokens, at)) {
      return true;
    }
    if (token.text().equals("(")) {
      return at + 1 < tokens.size() && tokens.get(at + 1).kind() != Token.Kind.MARK;
    }
    if (token.kind() != Token.Kind.WORD || LocatorWords.isPart(token.lower())) {
      return false;
    }
    return tokens.subList(at, Math.min(at + 4, tokens.size())).stream()
        .anyMatch(t -> t.kind() == Token.Kind.NUMBER);
  }

  /** A number of four digits that can be a year of publication. */
  static int year(String text) {
    if (text.length() < 4 || text.length() > 5) {
      return 0;
    }
    if (text.length() == 5 && !Character.isLowerCase(text.charAt(4))) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < 4; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + c - '0';
    }
    return value >= 1500 && value <= 2100 ? value : 0;
  }

  boolean isEmpty() {
    return year == null && volume == null && issue == null && page == null;
  }

  boolean isInJournal() {
    return volume != null || (page != null && issue != null);
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
