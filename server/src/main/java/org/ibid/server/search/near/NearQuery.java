package org.ibid.server.search.near;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesUtils;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.ibid.server.search.near.Wording.AnyOf;
import org.ibid.server.search.near.Wording.AnyWord;
import org.ibid.server.search.near.Wording.Together;
import org.jspecify.annotations.Nullable;

/**
 * The documents that say a wording in a field, some number of times at least. Candidates are found
 * by their words, then checked by the positions of these. All score the same.
 *
 * <p>Searching throws {@link TooInvolvedException} at a document that can't be checked in time.
 */
public final class NearQuery extends Query {

  /** Reading the positions of a word costs about as much as some tens of simple steps. */
  private static final float COST_OF_POSITIONS = 100;

  private final String field;
  private final Wording wording;
  private final int least;
  private final int hash;

  /**
   * Asks for a wording.
   *
   * @param least how many times at least, each on other words
   */
  public NearQuery(String field, Wording wording, int least) {
    this.field = field;
    this.wording = wording;
    this.least = least;
    this.hash = 31 * (31 * field.hashCode() + wording.hashCode()) + least;
  }

  public String field() {
    return field;
  }

  public Wording wording() {
    return wording;
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
    return new NearWeight(boost);
  }

  private Optional<Reading> open(LeafReaderContext segment, Offsets offsets, Effort effort)
      throws IOException {
    return SegmentWording.open(segment.reader(), field, wording, offsets, effort);
  }

  private final class NearWeight extends ConstantScoreWeight {

    NearWeight(float boost) {
      super(NearQuery.this, boost);
    }

    @Override
    public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) throws IOException {
      Effort effort = new Effort();
      Reading reading = open(context, new Offsets(false), effort).orElse(null);
      if (reading == null) {
        return null;
      }
      TwoPhaseIterator documents = checked(reading, effort);
      return new ScorerSupplier() {
        @Override
        public Scorer get(long leadCost) {
          return new ConstantScoreScorer(score(), ScoreMode.COMPLETE_NO_SCORES, documents);
        }

        @Override
        public long cost() {
          return documents.approximation().cost();
        }
      };
    }

    @Override
    public @Nullable Matches matches(LeafReaderContext context, int doc) throws IOException {
      return MatchesUtils.forField(field, () -> marked(context, doc));
    }

    private @Nullable MarkedWords marked(LeafReaderContext context, int doc) throws IOException {
      Offsets offsets = new Offsets(true);
      Reading reading = open(context, offsets, new Effort()).orElse(null);
      if (reading == null || reading.candidates().advance(doc) != doc || !reading.occurs(least)) {
        return null;
      }
      return MarkedWords.of(reading, offsets, NearQuery.this);
    }

    @Override
    public boolean isCacheable(LeafReaderContext context) {
      return true;
    }
  }

  private TwoPhaseIterator checked(Reading reading, Effort effort) {
    return new TwoPhaseIterator(reading.candidates()) {
      @Override
      public boolean matches() throws IOException {
        effort.start();
        return reading.occurs(least);
      }

      @Override
      public float matchCost() {
        return COST_OF_POSITIONS;
      }
    };
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visit(wording, visitor);
    }
  }

  private void visit(Wording part, QueryVisitor visitor) {
    switch (part) {
      case AnyWord word ->
          word.terms().forEach(term -> visitor.consumeTerms(this, new Term(field, term)));
      case AnyOf any -> any.alternatives().forEach(each -> visit(each, visitor));
      case Together together -> together.parts().forEach(each -> visit(each, visitor));
    }
  }

  @Override
  public String toString(String defaultField) {
    String times = least == 1 ? "" : " at least " + least;
    return (field.equals(defaultField) ? "" : field + ":") + wording + times;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NearQuery query
        && hash == query.hash
        && least == query.least
        && field.equals(query.field)
        && wording.equals(query.wording);
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
