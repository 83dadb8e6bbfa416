package org.ibid.indexer.source;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** The lines of a text, one by one, in bounded memory; ended by LF, CR LF or CR. */
public final class Lines {

  /** Longer lines are cut: the longest abstract that a database prints has some 20,000. */
  static final int MAX_CHARS = 1 << 20;

  private static final int BUFFER_CHARS = 1 << 13;

  private final Reader reader;
  private final char[] buffer = new char[BUFFER_CHARS];
  private int next;
  private int end;
  private int number;
  private boolean cut;
  private boolean afterReturn;

  /** The lines of what is left in {@code reader}, which the caller closes. */
  public Lines(Reader reader) {
    this.reader = reader;
  }

  /** The next line without its end, or null after the last. */
  public @Nullable String next() throws IOException {
    StringBuilder line = new StringBuilder();
    cut = false;
    boolean any = false;
    for (int c = read(); c >= 0; c = read()) {
      if (c == '\n' && afterReturn && !any) {
        afterReturn = false;
        continue;
      }
      any = true;
      afterReturn = c == '\r';
      if (c == '\n' || c == '\r') {
        break;
      }
      append(line, (char) c);
    }
    if (!any) {
      return null;
    }
    number++;
    return line.toString();
  }

  private void append(StringBuilder line, char c) {
    if (line.length() < MAX_CHARS) {
      line.append(c);
    } else {
      cut = true;
    }
  }

  private int read() throws IOException {
    if (next == end) {
      end = reader.read(buffer, 0, buffer.length);
      next = 0;
      if (end <= 0) {
        end = 0;
        return -1;
      }
    }
    return buffer[next++];
  }

  /** Number of the line that was read last, from 1. */
  public int number() {
    return number;
  }

  /** Whether the line that was read last is longer than what was kept of it. */
  public boolean cut() {
    return cut;
  }
}
