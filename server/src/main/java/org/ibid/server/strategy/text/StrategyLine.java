package org.ibid.server.strategy.text;

import org.jspecify.annotations.Nullable;

/**
 * A line of a strategy: one query.
 *
 * @param number what the strategy calls it, as printed: {@code 12}, {@code 2a}, {@code Final
 *     search}; its place counted from 1 where none is printed
 * @param text the query verbatim, with the line breaks of its wrapping
 * @param offset where it begins in the strategy's text, in UTF-16 units
 * @param printedCount how many records the strategy says that it found, or null
 */
public record StrategyLine(String number, String text, int offset, @Nullable Long printedCount) {
  public StrategyLine {
    if (number.isBlank() || text.isBlank() || offset < 0) {
      throw new IllegalArgumentException(
          "a line has a number, a text and a place, got " + number + ", " + text + ", " + offset);
    }
  }

  /** Where it ends in the strategy's text. */
  public int end() {
    return offset + text.length();
  }
}
