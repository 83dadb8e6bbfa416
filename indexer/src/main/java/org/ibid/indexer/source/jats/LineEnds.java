package org.ibid.indexer.source.jats;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Characters with every line's end as a line feed, as XML takes them (1.0, 2.11): the JDK's parser
 * counts returns that stand alone wrongly, and a place that it names is where reading goes on.
 */
final class LineEnds extends FilterReader {

  private boolean afterReturn;

  LineEnds(Reader characters) {
    super(characters);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    int kept = 0;
    while (kept == 0 && length > 0) {
      int read = in.read(into, offset, length);
      if (read < 0) {
        return -1;
      }
      kept = normalized(into, offset, read);
    }
    return kept;
  }

  private int normalized(char[] chars, int offset, int length) {
    int kept = 0;
    for (int i = offset; i < offset + length; i++) {
      char c = chars[i];
      if (c != '\n' || !afterReturn) {
        chars[offset + kept++] = c == '\r' ? '\n' : c;
      }
      afterReturn = c == '\r';
    }
    return kept;
  }
}
