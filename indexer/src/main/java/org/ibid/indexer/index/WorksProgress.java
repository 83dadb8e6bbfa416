package org.ibid.indexer.index;

/** Hears how far a commit is with deciding which records are one publication. */
@FunctionalInterface
public interface WorksProgress {

  /** Hears nothing. */
  WorksProgress SILENT = (done, total) -> {};

  /**
   * Called now and then from the thread that commits.
   *
   * @param done records looked at
   * @param total records to look at
   */
  void at(int done, int total);
}
