package org.ibid.indexer.collection;

import java.util.Optional;

/**
 * How a run of indexing goes.
 *
 * @param inputFormat reader for every file, or empty to choose by content
 * @param threads how many files are read, and papers written, at once
 * @param reread whether files that have not changed are read again
 * @param prune whether what came from files that are gone from the given paths is dropped
 */
public record Options(Optional<String> inputFormat, int threads, boolean reread, boolean prune) {

  public Options {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is 1 or more, got " + threads);
    }
  }

  /** By content, as many threads as processors, changed files only, nothing dropped. */
  public static Options standard() {
    return new Options(Optional.empty(), Runtime.getRuntime().availableProcessors(), false, false);
  }
}
