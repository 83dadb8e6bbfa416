package org.ibid.indexer.source.pubmed;

import java.io.IOException;
import java.io.Reader;

/** The characters of a stream one by one, with the place of the last one. */
final class Characters {

  private static final int BUFFER_CHARS = 1 << 13;

  private final Reader reader;
  private final char[] buffer = new char[BUFFER_CHARS];
  private int next;
  private int end;
  private int line = 1;
  private int column;
  private boolean newLine;
  private int again = -1;
  private int last;

  Characters(Reader reader) {
    this.reader = reader;
  }

  /** The next character, or -1 at the end. */
  int read() throws IOException {
    int c = take();
    if (c >= 0) {
      advance();
      newLine = c == '\n';
      last = c;
    }
    return c;
  }

  private void advance() {
    if (newLine) {
      line++;
      column = 0;
    }
    column++;
  }

  private int take() throws IOException {
    if (again >= 0) {
      int c = again;
      again = -1;
      return c;
    }
    if (next == end) {
      end = Math.max(0, reader.read(buffer, 0, buffer.length));
      next = 0;
      if (end == 0) {
        return -1;
      }
    }
    return buffer[next++];
  }

  /** Gives back the last character; only one, and not the first of a line. */
  void unread() {
    again = last;
    newLine = false;
    column--;
  }

  /** Reads on until after the next {@code end}, or to the end of the stream. */
  void skipPast(String end) throws IOException {
    int matched = 0;
    for (int c = read(); c >= 0; c = read()) {
      if (c == end.charAt(matched)) {
        matched++;
      } else if (c != end.charAt(Math.max(0, matched - 1))) {
        matched = c == end.charAt(0) ? 1 : 0;
      }
      if (matched == end.length()) {
        return;
      }
    }
  }

  /** Line of the last character, from 1. */
  int line() {
    return line;
  }

  /** Place of the last character in its line, from 1. */
  int column() {
    return column;
  }
}
