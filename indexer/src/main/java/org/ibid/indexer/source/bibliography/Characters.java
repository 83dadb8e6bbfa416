package org.ibid.indexer.source.bibliography;

import java.io.IOException;
import java.io.Reader;

/** The characters of a text one by one, with their line and column and a look ahead. */
public final class Characters {

  /** How far {@link #peek} sees: past an entry's type and key, or an item's first name. */
  public static final int MAX_PEEK = 256;

  private static final int BUFFER_CHARS = 1 << 13;

  private final Reader reader;
  private final char[] buffer = new char[BUFFER_CHARS];
  private int next;
  private int end;
  private int line = 1;
  private int column = 1;
  private boolean afterReturn;

  /** The characters of what is left in {@code reader}, which the caller closes. */
  public Characters(Reader reader) {
    this.reader = reader;
  }

  /** The next character, or -1 after the last. */
  public int read() throws IOException {
    if (next == end && !fill()) {
      return -1;
    }
    char c = buffer[next++];
    if (c == '\n' && afterReturn) {
      afterReturn = false;
    } else if (c == '\n' || c == '\r') {
      line++;
      column = 1;
      afterReturn = c == '\r';
    } else {
      column++;
      afterReturn = false;
    }
    return c;
  }

  /**
   * A character that is not read yet, or -1 behind the last.
   *
   * @param ahead 0 for the next one, less than {@link #MAX_PEEK}
   */
  public int peek(int ahead) throws IOException {
    while (next + ahead >= end) {
      if (!fill()) {
        return -1;
      }
    }
    return buffer[next + ahead];
  }

  /** Moves what is not read to the front and reads on behind it. */
  private boolean fill() throws IOException {
    System.arraycopy(buffer, next, buffer, 0, end - next);
    end -= next;
    next = 0;
    int read = reader.read(buffer, end, buffer.length - end);
    end += Math.max(read, 0);
    return read > 0;
  }

  /** Line of the next character, from 1. */
  public int line() {
    return line;
  }

  /** Column of the next character, from 1. */
  public int column() {
    return column;
  }
}
