package org.ibid.server.search;

import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
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

  /** Gathers one set, also where the search stops before its end. */
  static final class Gathering implements CollectorManager<SetCollector, DocumentSet> {
    private final SetCollector only;

    Gathering(int maxDoc) {
      this.only = new SetCollector(maxDoc);
    }

    /** One is enough, as the searchers of sets have one thread. */
    @Override
    public SetCollector newCollector() {
      return only;
    }

    @Override
    public DocumentSet reduce(Collection<SetCollector> collectors) {
      return found();
    }

    /** What was found so far. */
    DocumentSet found() {
      return DocumentSet.of(only.found);
    }
  }
}
