package org.ibid.indexer.correction;

import java.util.List;

/**
 * What became of a correction in a paper.
 *
 * @param record the record that it is about: {@code PAPER}, {@code PAPER#34}, {@code
 *     PAPER#citation-7}; for what no longer exists, as it was called
 * @param read what the reader says now; empty where it says nothing
 * @param why for what no longer exists, a sentence; else empty
 */
public record Outcome(
    Correction correction, Status status, String record, List<String> read, String why) {

  public Outcome {
    read = List.copyOf(read);
  }

  /** Whether a correction holds. */
  public enum Status {
    /** The field says what it says. */
    HOLDS,
    /** It does, and by now the reader says so, too. */
    AGREES,
    /** A later one of the same field holds. */
    SUPERSEDED,
    /** What it is about no longer exists. It is kept, for it may come back. */
    ORPHAN;

    /** As JSON and people write it. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** Whether the reader says other than it did when the correction was made. */
  public boolean readOtherwise() {
    List<String> was = correction.was();
    return was != null && status != Status.ORPHAN && !was.equals(read);
  }
}
