package org.ibid.indexer.collection;

/** Hears how far a run of indexing is. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = (done, total, papers) -> {};

  /**
   * Called after each paper and each file, from the thread that runs.
   *
   * @param done files dealt with
   * @param total files found
   * @param papers read so far
   */
  void at(int done, int total, int papers);
}
