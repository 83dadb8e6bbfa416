package org.ibid.indexer.source.xml;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * The characters of a stream one by one, with the place of the last one, and a look at those that
 * come. It holds as many as were looked ahead.
 */
final class Characters {

  private static final int BUFFER_CHARS = 1 << 13;

  private final Reader reader;
  private char[] buffer = new char[BUFFER_CHARS];
  private int next;
  private int end;
  private int line = 1;
  private int column;
  private boolean newLine;

  Characters(Reader reader) {
    this.reader = reader;
  }

  /** The next character, or -1 at the end. */
  int read() throws IOException {
    int c = peek(0);
    if (c >= 0) {
      next++;
      if (newLine) {
        line++;
        column = 0;
      }
      column++;
      newLine = c == '\n';
    }
    return c;
  }

  /** Reads that many characters, which were looked at before. */
  void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      read();
    }
  }

  /** A character that is not read yet, 0 for the next; -1 behind the end. */
  int peek(int ahead) throws IOException {
    while (next + ahead >= end) {
      if (!fill()) {
        return -1;
      }
    }
    return buffer[next + ahead];
  }

  /** Whether that text begins so many characters ahead. */
  boolean isAhead(String text, int ahead) throws IOException {
    for (int i = 0; i < text.length(); i++) {
      if (peek(ahead + i) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean fill() throws IOException {
    if (end == buffer.length) {
      makeRoom();
    }
    int read = reader.read(buffer, end, buffer.length - end);
    end += Math.max(0, read);
    return read > 0;
  }

  private void makeRoom() {
    if (next < buffer.length / 2) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    } else {
      System.arraycopy(buffer, next, buffer, 0, end - next);
      end -= next;
      next = 0;
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
