package org.ibid.server.search.score;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;

/**
 * What is found, and evidence that a document is more about it than others. Evidence adds to the
 * score of what is found, finds nothing itself, and is nothing that is marked: without scores, this
 * is what is found and no more.
 */
public final class Scored extends Query {

  private final Query found;
  private final List<Query> evidence;

  public Scored(Query found, List<Query> evidence) {
    this.found = found;
    this.evidence = List.copyOf(evidence);
  }

  private Query both() {
    BooleanQuery.Builder both = new BooleanQuery.Builder().add(found, Occur.MUST);
    evidence.forEach(query -> both.add(query, Occur.SHOULD));
    return both.build();
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    Query rewritten = found.rewrite(searcher);
    return rewritten.equals(found) ? this : new Scored(rewritten, evidence);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost)
      throws IOException {
    Weight bare = searcher.rewrite(found).createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
    if (!scoreMode.needsScores()) {
      return bare;
    }
    Weight scored = searcher.rewrite(both()).createWeight(searcher, scoreMode, boost);
    return new FilterWeight(this, scored) {
      @Override
      public Matches matches(LeafReaderContext segment, int doc) throws IOException {
        return bare.matches(segment, doc);
      }

      @Override
      public int count(LeafReaderContext segment) throws IOException {
        return bare.count(segment);
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    found.visit(visitor.getSubVisitor(Occur.MUST, this));
  }

  @Override
  public String toString(String field) {
    return found.toString(field) + " scored by " + evidence;
  }

  @Override
  public boolean equals(Object other) {
    return sameClassAs(other)
        && other instanceof Scored that
        && found.equals(that.found)
        && evidence.equals(that.evidence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), found, evidence);
  }
}
