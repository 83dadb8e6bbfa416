package org.ibid.indexer.index;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.ibid.indexer.correction.CorrectedPaper;
import org.ibid.indexer.literature.Paper;

/**
 * The papers of a file on their way into the index. They are placed one by one, in the order of the
 * file; each may then be written by any thread, at any time before the commit.
 */
public final class Replacement {

  private final Placement placement;
  private final String file;
  private final String hash;
  private final Set<String> before;
  private final Set<String> placed = new HashSet<>();

  /**
   * For one file.
   *
   * @param before the sources that the index holds of it, which it empties
   */
  Replacement(Placement placement, String file, String hash, Set<String> before) {
    this.placement = placement;
    this.file = file;
    this.hash = hash;
    this.before = before;
  }

  /** Makes a place for a paper of the file. */
  public Place place(Paper paper) throws IOException {
    String source = file + "#" + paper.source().place();
    CorrectedPaper now = placement.corrected(file, hash, paper);
    Manifest.Entry entry = new Manifest.Entry(file, hash, now.paper().id());
    boolean known = before.remove(source);
    return placement.place(source, entry, now, known, !placed.add(source));
  }

  /** Removes what the file held before and holds no more. */
  public void finish() throws IOException {
    placement.remove(before);
  }
}
