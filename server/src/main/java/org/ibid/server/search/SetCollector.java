package org.ibid.server.search;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Gathers the numbers of all documents that a search finds. */
final class SetCollector extends SimpleCollector {

  private final FixedBitSet found;
  private int base;

  SetCollector(int maxDoc) {
    this.found = new FixedBitSet(maxDoc);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext segment) {
    base = segment.docBase;
  }

  @Override
  public void collect(int doc) {
    found.set(base + doc);
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  FixedBitSet found() {
    return found;
  }
}
