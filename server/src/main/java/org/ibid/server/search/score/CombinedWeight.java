package org.ibid.server.search.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.FilterWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.IOSupplier;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;

/**
 * BM25F over one index: Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and
 * Beyond, Foundations and Trends in Information Retrieval 3(4), 2009, section 3.6. Occurrences of a
 * field are divided by how long it is for a field of its name, weighted, and summed; the sum is
 * saturated once. Documents are counted in the field that has most of them, as Lucene does.
 */
final class CombinedWeight extends FilterWeight {

  private static final int NORMS = 256;

  private final List<Stated> stated;
  private final float worth;
  private final float saturation;

  private CombinedWeight(
      CombinedFields query, Weight found, List<Stated> stated, float worth) {
    super(query, found);
    this.stated = stated;
    this.worth = worth;
    this.saturation = query.saturation();
  }

  /**
   * A term of a field, and what each occurrence counts.
   *
   * @param factors by the byte that the length of the field is kept in
   */
  private record Stated(Term term, TermStates states, float[] factors) {

    /** Where a segment has it; null where it doesn't. */
    @Nullable TermState in(LeafReaderContext segment) throws IOException {
      IOSupplier<TermState> state = states.get(segment);
      return state == null ? null : state.get();
    }
  }

  static Weight of(CombinedFields query, IndexSearcher searcher, Weight found, float boost)
      throws IOException {
    List<Stated> stated = new ArrayList<>();
    long documents = 1;
    long most = 0;
    for (FieldWeight field : query.fields()) {
      CollectionStatistics statistics = searcher.collectionStatistics(field.field());
      if (statistics == null) {
        continue;
      }
      documents = Math.max(documents, statistics.docCount());
      float[] factors = factors(field, statistics);
      for (String text : query.terms()) {
        Term term = new Term(field.field(), text);
        TermStates states = TermStates.build(searcher, term, true);
        if (states.docFreq() > 0) {
          most = Math.max(most, states.docFreq());
          stated.add(new Stated(term, states, factors));
        }
      }
    }
    return new CombinedWeight(query, found, stated, boost * rarity(most, documents));
  }

  /** BM25's idf, as Lucene has it: never below zero. */
  private static float rarity(long having, long documents) {
    return (float) Math.log1p((documents - having + 0.5) / (having + 0.5));
  }

  private static float[] factors(FieldWeight field, CollectionStatistics statistics) {
    double average = statistics.sumTotalTermFreq() / (double) statistics.docCount();
    float b = field.lengthNormalization();
    float[] factors = new float[NORMS];
    for (int norm = 0; norm < NORMS; norm++) {
      double length = SmallFloat.byte4ToInt((byte) norm);
      factors[norm] = (float) (field.weight() / (1 - b + b * length / average));
    }
    return factors;
  }

  @Override
  public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext segment) throws IOException {
    List<FieldPostings> postings = new ArrayList<>();
    for (Stated term : stated) {
      TermState state = term.in(segment);
      if (state != null) {
        postings.add(postings(segment, term, state));
      }
    }
    return postings.isEmpty() ? null : supplier(postings);
  }

  private static FieldPostings postings(LeafReaderContext segment, Stated stated, TermState state)
      throws IOException {
    String field = stated.term().field();
    TermsEnum terms = segment.reader().terms(field).iterator();
    terms.seekExact(stated.term().bytes(), state);
    return new FieldPostings(
        terms.postings(null, PostingsEnum.FREQS),
        segment.reader().getNormValues(field),
        stated.factors());
  }

  private ScorerSupplier supplier(List<FieldPostings> postings) {
    return new ScorerSupplier() {
      @Override
      public Scorer get(long leadCost) {
        return new CombinedScorer(postings, worth, saturation);
      }

      @Override
      public long cost() {
        return postings.stream().mapToLong(FieldPostings::cost).sum();
      }
    };
  }

  @Override
  public Explanation explain(LeafReaderContext segment, int doc) throws IOException {
    Scorer scorer = scorer(segment);
    return scorer != null && scorer.iterator().advance(doc) == doc
        ? Explanation.match(scorer.score(), "worth " + worth + " of " + getQuery())
        : Explanation.noMatch("none of " + getQuery());
  }

  @Override
  public int count(LeafReaderContext segment) throws IOException {
    return in.count(segment);
  }
}
