package org.ibid.indexer.source.jats;

/**
 * Where the last lines of a file begin. Parsers count lines and columns right, but not characters:
 * the JDK's says another number for each way in which a file comes in pieces.
 */
final class LineStarts {

  /** As many as fit into what a parser reads ahead, were they all empty. */
  private static final int KEPT = 1 << 14;

  private final long[] starts = new long[KEPT];
  private int line = 1;
  private boolean afterReturn;

  /** Takes note of a character; line ends are LF, CR LF and CR, as XML counts them. */
  void note(char c, long position) {
    if (c == '\n' && afterReturn) {
      starts[line % KEPT] = position + 1;
    } else if (c == '\n' || c == '\r') {
      line++;
      starts[line % KEPT] = position + 1;
    }
    afterReturn = c == '\r';
  }

  /** Number of the last line, from 1. */
  int last() {
    return line;
  }

  /** Where a line begins; the first that is kept for one that is older. */
  long of(long wanted) {
    return starts[Math.clamp(wanted, oldest(), line) % KEPT];
  }

  /** The line that a position is in, from 1. */
  int at(long position) {
    int low = oldest();
    int high = line;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (starts[middle % KEPT] <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private int oldest() {
    return Math.max(1, line - KEPT + 1);
  }
}
