package org.ibid.server.search;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/**
 * The searcher of one request, whose time ends. A query that several things are asked of is made
 * ready once, as a {@link Weight}: looking up its words in every segment is most of what a search
 * costs that finds little. For one thread.
 */
final class RequestSearcher extends IndexSearcher {

  private final LeafReaderContextPartition[] everything;

  RequestSearcher(IndexReader reader, Duration mostTime) {
    super(reader);
    setTimeout(Deadline.in(mostTime));
    this.everything =
        leafContexts.stream()
            .map(LeafReaderContextPartition::createForEntireSegment)
            .toArray(LeafReaderContextPartition[]::new);
  }

  /** Hands every match to a collector, in the order of the index. */
  void pass(Weight weight, Collector collector) throws IOException {
    search(everything, weight, collector);
  }

  /** About how many documents a pass looks at, at most; cheap. */
  long cost(Weight weight) throws IOException {
    long cost = 0;
    for (LeafReaderContext leaf : leafContexts) {
      ScorerSupplier scorer = weight.scorerSupplier(leaf);
      cost += scorer == null ? 0 : scorer.cost();
    }
    return cost;
  }
}
