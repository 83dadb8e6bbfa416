package org.ibid.indexer.index;

import java.io.IOException;
import java.util.List;
import org.ibid.indexer.correction.CorrectedPaper;
import org.ibid.indexer.correction.Outcome;

/** Where a paper of a file is to be written. */
public final class Place {

  private final BlockWriter blocks;
  private final String source;
  private final Manifest.Entry entry;
  private final boolean known;
  private final Block block;
  private final CorrectedPaper paper;

  Place(
      BlockWriter blocks,
      String source,
      Manifest.Entry entry,
      boolean known,
      Block block,
      CorrectedPaper paper) {
    this.blocks = blocks;
    this.source = source;
    this.entry = entry;
    this.known = known;
    this.block = block;
    this.paper = paper;
  }

  /** What is to become of the documents of a paper that a source is. */
  enum Block {
    /** The index doesn't hold the paper. */
    FRESH,
    /** It holds the paper, from this source alone. */
    CHANGED,
    /** Others are the same paper: which is shown is settled at the commit. */
    UNSETTLED,
    /** The file has a later record in the same place: what holds is written at the commit. */
    REPEATED
  }

  /** What became of the corrections of the paper. */
  public List<Outcome> corrections() {
    return paper.outcomes();
  }

  /** Tags the paper as people corrected it, and writes it; once. Safe for many threads. */
  public void write() throws IOException {
    if (block == Block.REPEATED) {
      return;
    }
    Tagged tagged = blocks.tagged(paper);
    blocks.archive(source, entry, tagged.paper(), paper, known);
    List<String> sources = List.of(tagged.paper().source().toString());
    switch (block) {
      case FRESH -> blocks.add(tagged, sources, source);
      case CHANGED -> blocks.replace(tagged, sources, source);
      case UNSETTLED, REPEATED -> {}
    }
  }
}
