package org.ibid.server.strategy.text;

/**
 * Something in a strategy's text that is not taken as a line of it.
 *
 * @param text as printed
 * @param offset where it begins in the strategy's text, in UTF-16 units
 */
public record Aside(Kind kind, String text, int offset) {

  /** What it is taken for. */
  public enum Kind {
    /** A remark behind a number sign, as the title of the review. */
    COMMENT,
    /** What stands over some lines: {@code Population}. */
    HEADING,
    /** What was searched, and when: {@code Database: …}. */
    DATABASE,
    /** The heads of columns: {@code Searches}, {@code Results}. */
    COLUMNS,
    /** A rule of dashes. */
    RULE
  }

  public Aside {
    if (offset < 0) {
      throw new IllegalArgumentException("an aside is in its text, got " + offset);
    }
  }
}
