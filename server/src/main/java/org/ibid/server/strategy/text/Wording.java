package org.ibid.server.strategy.text;

import java.util.regex.Pattern;

/** What the wording of a text says of it: a query, words alone, or a part of one that goes on. */
final class Wording {

  /** A heading is short; what is longer is looked at only so far. */
  private static final int LOOKED_AT = 4_000;

  /**
   * What stands in queries and not in headings: tags, field suffixes, truncation, quotes, slashes
   * behind headings, operators of sets, capitals between words.
   */
  private static final Pattern QUERY =
      Pattern.compile(
          "\\[[A-Za-z][A-Za-z/ :~\\d-]{0,30}+]|\\.[a-z]{2}(?:,[a-z]{2})*+(?:\\.|$)|\\w[*$?#]|[\"“”]"
              + "|/(?:\\h|$)|\\bexp\\h|\\badj\\d*+\\h|\\b(?:AND|OR|NOT)\\b"
              + "|^\\h*+(?:or|and)/|^\\h*+limit\\h++\\d|/[a-z]{2}\\b|\\w=");

  private static final Pattern JOINS = Pattern.compile("\\b(?:or|and)\\b");

  private static final Pattern ENDS_OPEN =
      Pattern.compile(
          "(?:\\b(?:or|and|not|adj\\d*+|near\\d*+)|[,(-])\\h*+$", Pattern.CASE_INSENSITIVE);

  private static final Pattern BEGINS_INSIDE =
      Pattern.compile(
          "(?:(?:or|and|not|adj\\d*+)\\b(?!\\h*+/)|\\)|\\.[a-z]{2}\\b|\\[[a-z]{2,4}]).*+",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private Wording() {}

  /** Whether something in it is found in queries alone. */
  static boolean isQuery(String text) {
    String looked = text.substring(0, Math.min(text.length(), LOOKED_AT));
    return text.length() > LOOKED_AT
        || QUERY.matcher(looked).find()
        || (looked.indexOf('(') >= 0 && JOINS.matcher(looked).find(looked.indexOf('(')))
        || Combination.of(looked).isPresent();
  }

  /** Whether a query can't end here. */
  static boolean endsOpen(String text) {
    String end = text.substring(Math.max(0, text.length() - 20));
    return ENDS_OPEN.matcher(end).find();
  }

  /** Whether a query can't begin so. */
  static boolean beginsInside(String text) {
    return BEGINS_INSIDE.matcher(text.substring(0, Math.min(text.length(), 20))).matches();
  }

  /** Whether a query that ends so may well be complete. */
  static boolean endsClosed(String text) {
    char last = text.charAt(text.length() - 1);
    return "/.)]$*\"”:".indexOf(last) >= 0 || Character.isDigit(last);
  }

  /** How many parentheses are open at the end, less those that close what isn't open. */
  static int open(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open;
  }
}
