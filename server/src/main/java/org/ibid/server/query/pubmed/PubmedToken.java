package org.ibid.server.query.pubmed;

import org.jspecify.annotations.Nullable;

/** A piece of a query's text. */
sealed interface PubmedToken {

  /** Where it begins in the text that was read. */
  int start();

  /** Where it ends, exclusively. */
  int end();

  /**
   * Something to search for.
   *
   * @param words what stands there, without quotation marks, single spaces between words
   * @param quoted whether in quotation marks
   * @param tag what stands in brackets behind it, or null
   */
  record Text(String words, boolean quoted, @Nullable Tag tag, int start, int end)
      implements PubmedToken {}

  /** The name of another line. */
  record Line(String name, int start, int end) implements PubmedToken {}

  /** A tag behind a closing parenthesis. */
  record GroupTag(Tag tag, int start, int end) implements PubmedToken {}

  /** An operator or bracket. */
  record Sign(Kind kind, int start, int end) implements PubmedToken {}

  /** What an operator or bracket is. */
  enum Kind {
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT,
    COLON;

    boolean isOperator() {
      return this == AND || this == OR || this == NOT;
    }
  }
}
