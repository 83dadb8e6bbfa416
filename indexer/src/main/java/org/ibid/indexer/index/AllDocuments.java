package org.ibid.indexer.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Collects every document that matches, ascending, without scores. */
final class AllDocuments implements CollectorManager<AllDocuments.Collector, List<Integer>> {

  @Override
  public Collector newCollector() {
    return new Collector();
  }

  @Override
  public List<Integer> reduce(Collection<Collector> collectors) {
    return collectors.stream().flatMap(c -> c.documents.stream()).sorted().toList();
  }

  static final class Collector extends SimpleCollector {
    private final List<Integer> documents = new ArrayList<>();
    private int base;

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
      base = leaf.docBase;
    }

    @Override
    public void collect(int doc) {
      documents.add(base + doc);
    }

    @Override
    public ScoreMode scoreMode() {
      return ScoreMode.COMPLETE_NO_SCORES;
    }
  }
}
