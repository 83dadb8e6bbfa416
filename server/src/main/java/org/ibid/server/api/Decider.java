package org.ibid.server.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.ibid.indexer.index.IndexBusyException;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.work.Decision;
import org.ibid.indexer.work.Decisions;

/**
 * Keeps what readers decide about works in an index folder. One decision at a time; safe for many
 * threads. Searches see its works from the next question on.
 */
public final class Decider {

  private final FolderWriter writer;

  public Decider(Path folder) {
    this(new FolderWriter(folder, FolderWriter.Searches.NONE));
  }

  private Decider(FolderWriter writer) {
    this.writer = writer;
  }

  /** The same, which lets searches see each decision before it is answered. */
  Decider telling(FolderWriter.Searches searches) {
    return new Decider(new FolderWriter(writer.folder(), searches));
  }

  FolderWriter writer() {
    return writer;
  }

  /** Who keeps corrections in the same folder, one after another with decisions. */
  CorrectionDesk desk() {
    return new CorrectionDesk(writer);
  }

  /** What became of a decision. */
  public sealed interface Outcome {

    /** It holds; its records are of these works now. */
    record Decided(List<String> works) implements Outcome {
      public Decided {
        works = List.copyOf(works);
      }
    }

    /** These ids are no references' and no papers'; nothing was decided. */
    record Unknown(List<String> ids) implements Outcome {
      public Unknown {
        ids = List.copyOf(ids);
      }
    }

    /** Another program is writing to the index; nothing was decided. */
    record Busy(String why) implements Outcome {}
  }

  /** Decides that records are of one publication, or of several. */
  public Outcome decide(Decision decision) {
    return write(collection -> {
      List<String> unknown = collection.unknown(decision.ids());
      return unknown.isEmpty()
          ? new Outcome.Decided(collection.decide(decision))
          : new Outcome.Unknown(unknown);
    });
  }

  /** Takes a decision back; its records may be gone. */
  public Outcome forget(Decision decision) {
    return write(collection -> new Outcome.Decided(collection.forget(decision)));
  }

  /** Every decision, the newest last. */
  public Decisions decisions() {
    try {
      return new IndexFolder(writer.folder()).decisions();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the decisions in " + writer.folder(), e);
    }
  }

  private Outcome write(FolderWriter.Work<Outcome> work) {
    try {
      return writer.write(work);
    } catch (IndexBusyException e) {
      return new Outcome.Busy(String.valueOf(e.getMessage()));
    }
  }
}
