package org.ibid.indexer.source.pdf;

import java.time.Duration;

/**
 * How much a file may ask for, so that none stops a run.
 *
 * @param pages how many are read; books have more, and are no papers
 * @param operators of one page: the most detailed map of a real paper has a tenth of it
 * @param glyphs of one page: the densest page of a real paper has a tenth of it
 * @param time for the whole file: a hundred times what a long paper takes
 */
record Limits(int pages, long operators, int glyphs, Duration time, long deadlineNanos) {

  /** Checking the clock costs more than an operator does. */
  private static final int OPERATORS_BETWEEN_CHECKS = 1 << 10;

  /** The limits for a file that is opened now. */
  static Limits fromNow() {
    Duration time = Duration.ofSeconds(20);
    return new Limits(1_000, 5_000_000, 200_000, time, System.nanoTime() + time.toNanos());
  }

  void checkOperators(long count) throws LimitException {
    if (count > operators) {
      throw new LimitException("has more than " + operators + " drawing operators on a page");
    }
    if (count % OPERATORS_BETWEEN_CHECKS == 0) {
      checkTime();
    }
  }

  void checkGlyphs(int count) throws LimitException {
    if (count >= glyphs) {
      throw new LimitException("has more than " + glyphs + " characters on a page");
    }
  }

  void checkTime() throws LimitException {
    if (System.nanoTime() - deadlineNanos > 0) {
      throw new LimitException("takes more than " + time.toSeconds() + " s to read");
    }
  }
}
