package org.ibid.indexer.reference;

import org.jspecify.annotations.Nullable;

/**
 * The year that stands right after the authors: {@code (2010a)}, {@code 2010.}
 *
 * @param bare whether it has no parentheses, so that it could begin the title as well
 * @param end where the rest starts
 */
record OpeningYear(@Nullable Integer year, boolean bare, int end) {

  /** A date in parentheses is no longer: {@code (2010, September 23)}. */
  private static final int MAX_DATE = 30;

  private static final String NO_DATE = "n.d.";

  static OpeningYear at(String text, int from) {
    if (from >= text.length()) {
      return new OpeningYear(null, false, from);
    }
    char open = text.charAt(from);
    if (open == '(' || open == '[') {
      return inParentheses(text, from);
    }
    if (text.startsWith(NO_DATE, from)) {
      return new OpeningYear(null, false, behind(text, from + NO_DATE.length()));
    }
    int end = Math.min(text.length(), from + 5);
    String five = text.substring(from, end);
    int year = five.length() >= 4 ? Locator.year(five.substring(0, 4)) : 0;
    int next = from + 4;
    if (year > 0 && next < text.length() && Character.isLowerCase(text.charAt(next))) {
      next++;
    }
    boolean ends = next < text.length() && ".,;: )".indexOf(text.charAt(next)) >= 0;
    int again = text.startsWith(" (", next) && isYear(text, next + 2) ? next + 7 : next;
    return year > 0 && ends
        ? new OpeningYear(year, true, behind(text, again))
        : new OpeningYear(null, false, from);
  }

  /** {@code 1998 (1996)}: a later edition and the first. */
  private static boolean isYear(String text, int at) {
    return at + 4 < text.length()
        && Locator.year(text.substring(at, at + 4)) > 0
        && text.charAt(at + 4) == ')';
  }

  private static OpeningYear inParentheses(String text, int from) {
    int close = text.indexOf(text.charAt(from) == '(' ? ')' : ']', from);
    if (close < 0 || close - from > MAX_DATE) {
      return new OpeningYear(null, false, from);
    }
    for (Token token : Token.of(text.substring(from + 1, close))) {
      String digits = token.text().substring(0, Math.min(5, token.text().length()));
      if (Locator.year(digits) > 0) {
        return new OpeningYear(Locator.year(digits), false, behind(text, close + 1));
      }
    }
    boolean unpublished =
        text.startsWith("in press", from + 1)
            || text.startsWith(NO_DATE, from + 1)
            || text.startsWith("no date", from + 1);
    return new OpeningYear(null, false, unpublished ? behind(text, close + 1) : from);
  }

  private static int behind(String text, int from) {
    return Spaces.skip(text, from, ".,;: )");
  }
}
