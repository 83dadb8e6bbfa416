package org.ibid.indexer.source.csl;

import java.util.Optional;

/**
 * The text of one item, from brace to brace, or of what ought not to stand between items.
 *
 * @param line where it begins, from 1
 * @param column where it begins, from 1
 * @param fault why it is broken, with the place, or empty
 */
record Chunk(String text, int line, int column, Optional<String> fault) {

  /** Whether it is an item, broken or not. */
  boolean isItem() {
    return text.startsWith("{");
  }

  /** {@code line 3, column 1}. */
  String place() {
    return place(line, column);
  }

  static String place(int line, int column) {
    return "line " + line + ", column " + column;
  }
}
