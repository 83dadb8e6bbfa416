package org.ibid.server.search;

import java.time.Duration;
import org.apache.lucene.index.QueryTimeout;

/** When the time for a search is over. */
final class Deadline implements QueryTimeout {

  private final long end;

  private Deadline(long end) {
    this.end = end;
  }

  static Deadline in(Duration time) {
    long nanos =
        Math.min(time.toSeconds(), Integer.MAX_VALUE) * 1_000_000_000L + time.toNanosPart();
    return new Deadline(System.nanoTime() + nanos);
  }

  boolean isOver() {
    return System.nanoTime() - end >= 0;
  }

  @Override
  public boolean shouldExit() {
    return isOver();
  }
}
