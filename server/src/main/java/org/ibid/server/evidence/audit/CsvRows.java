package org.ibid.server.evidence.audit;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a table in CSV (RFC 4180; rows may end in LF alone) row by row, in memory for one row.
 * Blank rows are passed over. What follows a closing quote before the next comma is kept.
 */
final class CsvRows {

  /** No row of such a list is longer; a file of one endless row is no table. */
  private static final int LONGEST = 1 << 20;

  private static final int END = -1;

  private final Reader in;
  private final StringBuilder column = new StringBuilder();

  /** Far faster than a reader asked for each character, which locks each time. */
  private final char[] buffer = new char[1 << 16];

  private int next;
  private int filled;
  private int row;
  private int units;

  CsvRows(Reader in) {
    this.in = in;
  }

  /** Number of the row that was read last, from 1. */
  int row() {
    return row;
  }

  /**
   * The columns of the next row; none at the end.
   *
   * @throws NoTableException where a row doesn't end
   */
  List<String> next() throws IOException {
    while (true) {
      List<String> columns = new ArrayList<>();
      row++;
      units = 0;
      boolean more = read(columns);
      if (columns.size() > 1 || !columns.getFirst().isBlank()) {
        return columns;
      }
      if (!more) {
        return List.of();
      }
    }
  }

  /** Adds the columns of a row; false where the text ends with it. */
  private boolean read(List<String> columns) throws IOException {
    column.setLength(0);
    int c = unit();
    while (true) {
      switch (c) {
        case END -> {
          columns.add(take());
          return false;
        }
        case '\n' -> {
          columns.add(take());
          return true;
        }
        case ',' -> columns.add(take());
        case '"' -> {
          if (column.isEmpty()) {
            c = quoted();
            continue;
          }
          column.append('"');
        }
        default -> column.append((char) c);
      }
      c = unit();
    }
  }

  /** Reads up to a closing quote; the unit after it. */
  private int quoted() throws IOException {
    while (true) {
      int c = unit();
      if (c == END) {
        throw new NoTableException("row " + row + " opens a quote that never closes");
      }
      if (c == '"') {
        int after = unit();
        if (after != '"') {
          return after;
        }
      }
      column.append((char) c);
    }
  }

  private String take() {
    int end = column.length();
    String text = column.substring(0, end > 0 && column.charAt(end - 1) == '\r' ? end - 1 : end);
    column.setLength(0);
    return text;
  }

  private int unit() throws IOException {
    units++;
    if (units > LONGEST) {
      throw new NoTableException("row " + row + " has more than " + LONGEST + " characters");
    }
    if (next == filled) {
      filled = in.read(buffer);
      next = 0;
    }
    return filled < 0 ? END : buffer[next++];
  }

  /** Says why a file is no such table. */
  static final class NoTableException extends IOException {
    private static final long serialVersionUID = 1L;

    NoTableException(String message) {
      super(message);
    }
  }
}
