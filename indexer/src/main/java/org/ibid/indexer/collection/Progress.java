package org.ibid.indexer.collection;

/** Hears how far a run of indexing is, from any thread, one at a time. */
@FunctionalInterface
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = state -> {};

  /** Called after each paper and each file, and now and then while works are decided. */
  void at(State state);

  /** How far a run is. */
  sealed interface State {

    /**
     * Files are being read.
     *
     * @param done files dealt with
     * @param total files found
     * @param bytes of the files, as they are on disk, that were read or passed over
     * @param totalBytes of all files found
     * @param papers read so far
     */
    record Reading(int done, int total, long bytes, long totalBytes, int papers)
        implements State {}

    /**
     * All is read; the records of one publication are being found.
     *
     * @param done records looked at
     * @param total records to look at
     */
    record Works(int done, int total) implements State {}

    /** Nothing is left to do. */
    record Done() implements State {}
  }
}
