package org.ibid.server.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.ibid.indexer.schema.Dimension;
import org.ibid.server.search.FacetValues.OfLeaf;

/** Counts matches, and the values that they have in some dimensions, in one pass. */
final class Tally implements Collector {

  private final Map<Dimension, FacetValues> dimensions = new LinkedHashMap<>();
  private final Map<Dimension, FacetCounts> counts = new LinkedHashMap<>();
  private long matches;

  /** Counts a dimension, too; to be said before the pass. */
  void count(Dimension dimension, FacetValues values) {
    dimensions.put(dimension, values);
    counts.put(dimension, new FacetCounts(values.size()));
  }

  /** Number of documents that match. */
  long matches() {
    return matches;
  }

  FacetCounts of(Dimension dimension) {
    return Objects.requireNonNull(counts.get(dimension), "counted in this pass");
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
    OfLeaf[] values = new OfLeaf[dimensions.size()];
    FacetCounts[] sums = new FacetCounts[dimensions.size()];
    int next = 0;
    for (Map.Entry<Dimension, FacetValues> dimension : dimensions.entrySet()) {
      values[next] = dimension.getValue().in(leaf);
      sums[next++] = of(dimension.getKey());
    }
    return new OneLeaf(values, sums);
  }

  private final class OneLeaf implements LeafCollector {

    private final OfLeaf[] values;
    private final FacetCounts[] sums;

    OneLeaf(OfLeaf[] values, FacetCounts[] sums) {
      this.values = values;
      this.sums = sums;
    }

    @Override
    public void setScorer(Scorable scorer) {
      // what is counted isn't weighed
    }

    @Override
    public void collect(int doc) throws IOException {
      matches++;
      for (int i = 0; i < values.length; i++) {
        values[i].each(doc, sums[i]);
      }
    }
  }
}
