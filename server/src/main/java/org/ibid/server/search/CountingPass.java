package org.ibid.server.search;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.ibid.indexer.schema.Dimension;
import org.ibid.server.search.FacetValues.OfLeaf;

/** One pass over matches that counts them, and the values that they have in some dimensions. */
final class CountingPass implements CollectorManager<CountingPass.Tally, CountingPass.Tally> {

  private final Map<Dimension, FacetValues> dimensions;

  CountingPass(Map<Dimension, FacetValues> dimensions) {
    this.dimensions = dimensions;
  }

  @Override
  public Tally newCollector() {
    return new Tally(dimensions);
  }

  @Override
  public Tally reduce(Collection<Tally> tallies) {
    Tally all = newCollector();
    for (Tally tally : tallies) {
      all = all.matches == 0 ? tally : all.with(tally);
    }
    return all;
  }

  /** What was counted. */
  static final class Tally implements Collector {

    private final Map<Dimension, FacetValues> dimensions;
    private final Map<Dimension, FacetCounts> counts = new LinkedHashMap<>();
    private long matches;

    private Tally(Map<Dimension, FacetValues> dimensions) {
      this.dimensions = dimensions;
      dimensions.forEach((dimension, values) ->
          counts.put(dimension, new FacetCounts(values.size())));
    }

    /** Number of documents that match. */
    long matches() {
      return matches;
    }

    FacetCounts of(Dimension dimension) {
      return Objects.requireNonNull(counts.get(dimension), "counted in this pass");
    }

    private Tally with(Tally other) {
      matches += other.matches;
      counts.forEach((dimension, sum) -> sum.addAll(other.of(dimension)));
      return this;
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
}
