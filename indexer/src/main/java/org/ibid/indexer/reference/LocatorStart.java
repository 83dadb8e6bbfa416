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
    return bracketed && close > first + 2 ? numberBehind(close) : first;
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
      return first + 3;
    }
    boolean edition = first > 1 && tokens.get(first - 2).lower().equals("ed");
    if (edition && rest() > 2 && is(first + 1, ",")) {
      return first + 2;
    }
    return rest() > 2 && isNumber(first) && isNumber(first + 1) && isNamed() ? first + 1 : first;
  }

  /** A lettered number, or a year before the volume: {@code Tides 2000 34, 9–21 (2004)}. */
  private boolean isNamed() {
    String number = tokens.get(first).text();
    return Character.isUpperCase(number.charAt(0))
        || (Locator.year(number) > 0 && ClosingYear.in(tokens) > 0);
  }

  /** {@code J Appl Physiol (1985) 100:1460}, {@code J Appl Physiol (1985). 2014;100:1460}. */
  private boolean isOfName(boolean yearKnown) {
    boolean bracketed =
        is(first, "(") && Locator.year(tokens.get(first + 1).text()) > 0 && is(first + 2, ")");
    int next = first + (bracketed && is(first + 3, ".") ? 4 : 3);
    next = is(next, "(") ? next + 1 : next;
    return bracketed
        && isNumber(next)
        && (yearKnown || Locator.year(tokens.get(next).text()) > 0);
  }
}
