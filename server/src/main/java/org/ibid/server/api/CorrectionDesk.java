package org.ibid.server.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Draft;
import org.ibid.indexer.correction.Outcome;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.index.ReadPapers;

/** Keeps what people correct in an index folder. Safe for many threads. */
public final class CorrectionDesk {

  private final FolderWriter writer;

  CorrectionDesk(FolderWriter writer) {
    this.writer = writer;
  }

  /**
   * Keeps corrections of a paper, all or none.
   *
   * @throws org.ibid.indexer.correction.InvalidCorrectionException where one can't be
   * @throws org.ibid.indexer.index.IndexBusyException where another program is writing
   */
  public List<Correction> correct(String paper, List<Draft> drafts) {
    return writer.write(collection -> collection.correct(paper, drafts));
  }

  /**
   * Takes a correction back.
   *
   * @return whether there was one of that id
   */
  public boolean undo(String id) {
    return writer.write(collection -> collection.undo(id));
  }

  /** Every correction, the earliest first. */
  public List<Correction> all() {
    try {
      return folder().corrections().all();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the corrections in " + writer.folder(), e);
    }
  }

  /** What became of each, by its id; one that is not there is an orphan. Reads no paper. */
  public Map<String, Outcome.Status> statuses() {
    try {
      return ReadPapers.statuses(folder());
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index in " + writer.folder(), e);
    }
  }

  /**
   * Keeps what another index exported. What is kept already stays once.
   *
   * @return how many were not
   * @throws org.ibid.indexer.index.IndexBusyException where another program is writing
   */
  public int keep(List<Correction> carried) {
    return writer.write(collection -> collection.importCorrections(carried));
  }

  /** What became of some of them, in their order; reads the papers that they are of. */
  public List<Outcome> outcomes(List<Correction> some, Schemes schemes) {
    try {
      return ReadPapers.outcomes(folder(), some, schemes);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index in " + writer.folder(), e);
    }
  }

  /** What became of those of a paper, the earliest first. */
  public List<Outcome> outcomes(String paper, Schemes schemes) {
    try {
      return ReadPapers.outcomes(folder(), paper, schemes);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the index in " + writer.folder(), e);
    }
  }

  private IndexFolder folder() {
    return new IndexFolder(writer.folder());
  }
}
