package org.ibid.indexer.collection;

/** Hears how far a run of indexing is. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = (done, total) -> {};

  /**
   * Called after each file, from the thread that runs.
   *
   * @param done files dealt with
   * @param total files found
   */
  void files(int done, int total);
}
