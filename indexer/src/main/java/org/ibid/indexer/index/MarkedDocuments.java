package org.ibid.indexer.index;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Adds every document that matches to a set: a bit each, where a list would take an object. */
final class MarkedDocuments implements CollectorManager<MarkedDocuments.Collector, FixedBitSet> {

  private final FixedBitSet marked;

  /**
   * Adds to a set.
   *
   * @param marked as long as the index; for one thread
   */
  MarkedDocuments(FixedBitSet marked) {
    this.marked = marked;
  }

  @Override
  public Collector newCollector() {
    return new Collector(marked);
  }

  @Override
  public FixedBitSet reduce(Collection<Collector> collectors) {
    return marked;
  }

  static final class Collector extends SimpleCollector {
    private final FixedBitSet marked;
    private int base;

    Collector(FixedBitSet marked) {
      this.marked = marked;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void collect(int doc) {
      marked.set(base + doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
