package org.ibid.indexer.correction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

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

    /** The status that is written so. */
    public static Optional<Status> of(String id) {
      return Arrays.stream(values()).filter(status -> status.id().equals(id)).findFirst();
    }

    /** Of two sources of one paper that in which a correction does more. */
    public static Status better(Status some, Status other) {
      return some.compareTo(other) <= 0 ? some : other;
    }

    /** As JSON and people write it. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** That of a correction whose paper is not there. */
  public static Outcome withoutPaper(Correction correction) {
    String paper = correction.paper().id();
    String file = Objects.requireNonNullElse(correction.sidecar(), "");
    String record = Corrector.record(paper.isEmpty() ? file : paper, correction.target());
    return new Outcome(correction, Status.ORPHAN, record, List.of(), "its paper is not here");
  }

  /** Of two sources of one paper that which the correction does more in. */
  public static Outcome better(Outcome some, Outcome other) {
    return some.status().compareTo(other.status()) <= 0 ? some : other;
  }

  /** Whether what it is about no longer exists. */
  public boolean isOrphan() {
    return status == Status.ORPHAN;
  }

  /** Whether the reader says other than it did when the correction was made. */
  public boolean readOtherwise() {
    List<String> was = correction.was();
    return was != null && !isOrphan() && !was.equals(read);
  }
}
