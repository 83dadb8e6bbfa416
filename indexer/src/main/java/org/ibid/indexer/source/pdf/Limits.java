package org.ibid.indexer.source.pdf;

import java.time.Duration;

/**
 * How much a file may ask for, so that none stops a run.
 *
 * @param pages how many are read; books have more, and are no papers
 * @param operators of one page: the most detailed map of a real paper has a tenth of it
 * @param glyphs of one page: the densest page of a real paper has a tenth of it
 * @param objects that are read at once, with the file or with a page: a real paper of a thousand
 *     pages has a tenth of it
 * @param unpacked bytes of one stream: the largest font or map of a real paper has a fifth of it
 * @param unpackedOfAll bytes of all streams, each as often as it is read
 * @param time for the whole file: a hundred times what a long paper takes
 */
record Limits(
    int pages,
    long operators,
    int glyphs,
    long objects,
    long unpacked,
    long unpackedOfAll,
    Duration time,
    long deadlineNanos) {

  /** Checking the clock costs more than an operator does. */
  private static final int OPERATORS_BETWEEN_CHECKS = 1 << 10;

  /** The limits for a file that is opened now. */
  static Limits fromNow() {
    return fromNow(Duration.ofSeconds(20));
  }

  /** The same with another time. */
  static Limits fromNow(Duration time) {
    return new Limits(
        1_000,
        5_000_000,
        200_000,
        4_000_000,
        64L << 20,
        1L << 30,
        time,
        System.nanoTime() + time.toNanos());
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

  void checkObjects(long count) throws LimitException {
    if (count > objects) {
      throw new LimitException("has more than " + objects + " objects");
    }
  }

  void checkUnpacked(long ofStream, long ofAll) throws LimitException {
    if (ofStream > unpacked) {
      throw new LimitException("has a stream that unpacks to more than " + unpacked + " bytes");
    }
    if (ofAll > unpackedOfAll) {
      throw new LimitException("unpacks to more than " + unpackedOfAll + " bytes");
    }
  }

  void checkTime() throws LimitException {
    if (System.nanoTime() - deadlineNanos > 0) {
      throw new LimitException("takes more than " + time.toMillis() / 1000.0 + " s to read");
    }
  }
}
