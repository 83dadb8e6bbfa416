package org.ibid.server.query;

/** A piece of a text in simple syntax, with where it stands. */
sealed interface SimpleToken {

  int offset();

  int length();

  /** A word, phrase or range, which is a query by itself. */
  record Operand(Query query, int offset, int length) implements SimpleToken {}

  /** A field name and its colon. */
  record Field(String name, int offset, int length) implements SimpleToken {}

  /** Anything that joins or groups operands. */
  record Sign(Kind kind, int offset, int length) implements SimpleToken {}

  /** The signs of simple syntax. */
  enum Kind {
    OPEN,
    CLOSE,
    AND,
    OR,
    NOT
  }
}
