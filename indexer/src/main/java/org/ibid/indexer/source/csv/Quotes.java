package org.ibid.indexer.source.csv;

/**
 * Follows the quotation marks of a row line by line. One that neither begins nor ends a cell is
 * part of its text, and is doubled, so that every parser reads it as such.
 */
final class Quotes {

  private final char delimiter;
  private final StringBuilder row = new StringBuilder();
  private boolean open;
  private boolean stray;
  private int cells = 1;

  Quotes(char delimiter) {
    this.delimiter = delimiter;
  }

  /** Adds a line of the row. */
  void add(String line) {
    if (!row.isEmpty()) {
      row.append('\n');
    }
    boolean start = !open;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      row.append(c);
      if (c == '"' && open) {
        i += inside(line, i);
        start = false;
      } else if (c == '"' && start) {
        open = true;
        start = false;
      } else if (c == delimiter && !open) {
        cells++;
        start = true;
      } else {
        start &= c == ' ' || c == '\ufeff';
      }
    }
  }

  /** What a mark in a quoted cell is; returns how many characters behind it were taken, too. */
  private int inside(String line, int at) {
    if (endsCell(line, at + 1)) {
      open = false;
      return 0;
    }
    row.append('"');
    boolean doubled = at + 1 < line.length() && line.charAt(at + 1) == '"';
    stray |= !doubled;
    return doubled ? 1 : 0;
  }

  private boolean endsCell(String line, int from) {
    int at = from;
    while (at < line.length() && line.charAt(at) == ' ' && delimiter != ' ') {
      at++;
    }
    return at == line.length() || line.charAt(at) == delimiter;
  }

  /** Whether the row goes on in the next line. */
  boolean isOpen() {
    return open;
  }

  /** Whether a mark stands in a quoted cell that neither ends it nor is doubled. */
  boolean hasStray() {
    return stray;
  }

  /** How many cells there are so far. */
  int cells() {
    return cells;
  }

  /** The row so far. */
  String row() {
    return row.toString();
  }
}
