package org.ibid.indexer.source.csv;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.source.Lines;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table. A cell in quotation marks may hold line ends; where the closing mark is
 * missing, the row that it is missing in is told of, and those behind it are read line by line.
 */
final class Rows {

  /** An article of several thousand authors, each with an address. */
  static final int MAX_CHARS = 1 << 20;

  /** More lines than this are no abstract. */
  private static final int MAX_LINES = 5_000;

  /** Lines that were read before are joined to few others, so that each is looked at seldom. */
  private static final int MAX_LINES_AGAIN = 20;

  private static final int MAX_CHARS_AGAIN = 1 << 14;

  /** Of fewer columns a line of prose may have the delimiters. */
  private static final int LEAST_TELLING = 5;

  private final Lines lines;
  private final char delimiter;
  private final int columns;

  /** Lines that were read for a row which they are no part of. */
  private final Deque<Line> back = new ArrayDeque<>();

  /** A line with its number and whether it was cut. */
  private record Line(String text, int number, boolean cut) {}

  /**
   * A row as it stands.
   *
   * @param number of its first line, from 1
   * @param cut whether a line was longer than what was kept of it
   * @param fault why it can't be taken apart, or null
   */
  record Row(String text, int number, boolean cut, @Nullable String fault) {}

  /**
   * The rows of what is left in {@code lines}.
   *
   * @param columns how many cells a row has at most
   */
  Rows(Lines lines, char delimiter, int columns) {
    this.lines = lines;
    this.delimiter = delimiter;
    this.columns = columns;
  }

  /** The next row that is not blank; empty after the last. */
  Optional<Row> next() throws IOException {
    boolean again = !back.isEmpty();
    Line line = line();
    while (line != null && line.text.isBlank()) {
      again = !back.isEmpty();
      line = line();
    }
    return line == null ? Optional.empty() : Optional.of(row(line, again));
  }

  private @Nullable Line line() throws IOException {
    if (!back.isEmpty()) {
      return back.removeFirst();
    }
    String text = lines.next();
    return text == null ? null : new Line(text, lines.number(), lines.cut());
  }

  private Row row(Line first, boolean again) throws IOException {
    Quotes quotes = new Quotes(delimiter);
    quotes.add(first.text);
    List<Line> more = new ArrayList<>();
    int chars = first.text.length();
    boolean cut = first.cut;
    boolean broken = false;
    while (quotes.isOpen() && !broken && chars <= maxChars(again) && more.size() < most(again)) {
      Line line = line();
      if (line == null) {
        break;
      }
      more.add(line);
      quotes.add(line.text);
      chars += line.text.length();
      cut |= line.cut;
      boolean whole = !quotes.isOpen() && quotes.cells() == columns && !quotes.hasStray();
      broken = quotes.cells() > columns || (!whole && isRow(line.text));
    }
    if (quotes.isOpen() || broken) {
      more.reversed().forEach(back::addFirst);
      return new Row(first.text, first.number, cut, "a quotation mark is not closed");
    }
    return new Row(quotes.row(), first.number, cut, null);
  }

  private static int most(boolean again) {
    return again ? MAX_LINES_AGAIN : MAX_LINES;
  }

  private static int maxChars(boolean again) {
    return again ? MAX_CHARS_AGAIN : MAX_CHARS;
  }

  /** Whether a line is a whole row: in a text no line has so many delimiters by chance. */
  private boolean isRow(String line) {
    if (columns < LEAST_TELLING) {
      return false;
    }
    Quotes quotes = new Quotes(delimiter);
    quotes.add(line);
    return !quotes.isOpen() && quotes.cells() == columns;
  }
}
