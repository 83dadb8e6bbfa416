package org.ibid.indexer.reference;

import java.util.List;

/** Tells where a locator starts: numbers at the end of a name or title are none of its. */
final class LocatorStart {

  private final List<Token> tokens;
  private final int first;

  private LocatorStart(List<Token> tokens, int first) {
    this.tokens = tokens;
    this.first = first;
  }

  /** The first token of the locator, where {@code first} is the first that may be. */
  static int of(List<Token> tokens, int first, boolean yearKnown) {
    LocatorStart start = new LocatorStart(tokens, first);
    int behind = start.behindBracket();
    if (behind == first) {
      behind = start.behindTitle();
    }
    return behind == first ? start.behindName(yearKnown) : behind;
  }

  private int rest() {
    return tokens.size() - first;
  }

  private boolean is(int at, String mark) {
    return at < tokens.size() && tokens.get(at).text().equals(mark);
  }

  private boolean isYear(int at) {
    return isNumber(at) && Locator.year(tokens.get(at).text()) > 0;
  }

  private boolean isNumber(int at) {
    return at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER;
  }

  /**
   * Behind a bracket of the name that ends in a number: {@code Tides (Port 1976). 2007;32}, {@code
   * Tides (80-.) 337, 14}.
   */
  private int behindBracket() {
    if (isNumber(first) && is(first + 1, ")")) {
      return numberBehind(first + 1);
    }
    int close = first + 2;
    while (close < tokens.size() && (is(close, "-") || is(close, "."))) {
      close++;
    }
    boolean bracketed = is(first, "(") && isNumber(first + 1) && is(close, ")");
    boolean named = bracketed && (close > first + 2 || areYears(tokens.get(first + 1).text()));
    return named ? numberBehind(close) : first;
  }

  /** {@code 1896-1970}, while a journal had its name. */
  private static boolean areYears(String range) {
    int dash = range.indexOf('-');
    return dash > 0
        && Locator.year(range.substring(0, dash)) > 0
        && Locator.year(range.substring(dash + 1)) > 0;
  }

  /** The number right behind a bracket, or its stop; the first token where none is. */
  private int numberBehind(int close) {
    int next = is(close + 1, ".") ? close + 2 : close + 1;
    return isNumber(next) ? next : first;
  }

  /**
   * Behind a title that ends in a number, before its year: {@code Crabs 2011. 2011.}, {@code Tide
   * tables V1.1. (2015)}.
   */
  private int behindTitle() {
    String year = first < tokens.size() ? tokens.get(first).text() : "";
    if (rest() > 2 && Locator.year(year) > 0 && is(first + 1, ".") && is(first + 2, year)) {
      return first + 2;
    }
    int at = first;
    while (isNumber(at) && is(at + 1, ".")) {
      at += 2;
    }
    return at > first && at == ClosingYear.in(tokens) ? at : first;
  }

  private int behindName(boolean yearKnown) {
    if (rest() > 3 && isOfName(yearKnown)) {
      return is(first + 3, ".") ? first + 4 : first + 3;
    }
    if (isYear(first + 2) && is(first + 1, ".") && is(first + 3, ";") && isWordOfName()) {
      return first + 2;
    }
    boolean edition = first > 1 && tokens.get(first - 2).lower().equals("ed");
    if (edition && rest() > 2 && is(first + 1, ",")) {
      return first + 2;
    }
    boolean two = rest() > 2 && isNumber(first) && isNumber(first + 1);
    return two && isNamed(yearKnown) ? first + 1 : first;
  }

  /** {@code J Shore Eur Vol. 2007;32}, {@code S3. 2011;1}. */
  private boolean isWordOfName() {
    Token token = tokens.get(first);
    return token.kind() == Token.Kind.WORD
        ? LocatorWords.isVolume(tokens, first)
        : Character.isUpperCase(token.text().charAt(0));
  }

  /** A lettered number, or a year before the volume: {@code Tides 2000 34, 9–21 (2004)}. */
  private boolean isNamed(boolean yearKnown) {
    String number = tokens.get(first).text();
    boolean volume =
        tokens.get(first + 1).text().indexOf('-') < 0
            && tokens.get(first + 2).kind() == Token.Kind.MARK
            && isNumber(first + 3);
    boolean year = Locator.year(number) > 0 && (yearKnown || ClosingYear.in(tokens) > 0);
    return Character.isUpperCase(number.charAt(0)) || (volume && year);
  }

  /** {@code J Appl Physiol (1985) 100:1460}, {@code J Appl Physiol (1985). 2014;100:1460}. */
  private boolean isOfName(boolean yearKnown) {
    boolean bracketed =
        is(first, "(") && Locator.year(tokens.get(first + 1).text()) > 0 && is(first + 2, ")");
    int next = first + (bracketed && is(first + 3, ".") ? 4 : 3);
    next = is(next, "(") ? next + 1 : next;
    return bracketed
        && isNumber(next)
        && (yearKnown
            || Locator.year(tokens.get(next).text()) > 0
            || ClosingYear.in(tokens) > next);
  }
}
