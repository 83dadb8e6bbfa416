package org.ibid.server.search.score;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/**
 * BM25F over one index: Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and
 * Beyond, Foundations and Trends in Information Retrieval 3(4), 2009, section 3.6. Occurrences of a
 * field are divided by how long it is for a field of its name, weighted, and summed; the sum is
 * saturated once. Documents are counted in the field that has most of them, as Lucene does.
 */
final class CombinedWeight extends FilterWeight {

  private final List<Stated> stated;
  private final float worth;
  private final float saturation;

  private CombinedWeight(CombinedFields query, Weight found, List<Stated> stated, float worth) {
    super(query, found);
    this.stated = stated;
    this.worth = worth;
    this.saturation = query.saturation();
  }

  /**
   * A term of a field.
   *
   * @param counts how much the term counts
   * @param factors what each occurrence counts, by the length of the field
   */
  private record Stated(Term term, float counts, TermStates states, LengthFactors factors) {

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
    for (FieldWeight field : query.fields()) {
      CollectionStatistics statistics = searcher.collectionStatistics(field.field());
      if (statistics != null) {
        documents = Math.max(documents, statistics.docCount());
        LengthFactors factors = LengthFactors.of(field, statistics);
        for (Map.Entry<String, Float> term : query.terms().entrySet()) {
          add(new Term(field.field(), term.getKey()), term.getValue(), factors, searcher, stated);
        }
      }
    }
    return new CombinedWeight(query, found, stated, boost * rarity(frequency(stated), documents));
  }

  private static void add(
      Term term, float counts, LengthFactors factors, IndexSearcher searcher, List<Stated> stated)
      throws IOException {
    TermStates states = TermStates.build(searcher, term, true);
    if (states.docFreq() > 0) {
      stated.add(new Stated(term, counts, states, factors.times(counts)));
    }
  }

  /** How many documents have the word; where none has it itself, those of what stands for it. */
  private static long frequency(List<Stated> stated) {
    float best = (float) stated.stream().mapToDouble(Stated::counts).max().orElse(0);
    return stated.stream()
        .filter(term -> term.counts() == best)
        .mapToLong(term -> term.states().docFreq())
        .max()
        .orElse(0);
  }

  /** BM25's idf, as Lucene has it: never below zero. */
  private static float rarity(long having, long documents) {
    return (float) Math.log1p((documents - having + 0.5) / (having + 0.5));
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
