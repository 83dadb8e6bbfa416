package org.ibid.server.search.score;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;

/** Goes through the documents that have a word in any field. */
final class CombinedScorer extends Scorer {

  private final FieldPostings[] postings;
  private final float worth;
  private final float saturation;
  private final long cost;
  private int doc = -1;

  CombinedScorer(List<FieldPostings> postings, float worth, float saturation) {
    this.postings = postings.toArray(FieldPostings[]::new);
    this.worth = worth;
    this.saturation = saturation;
    this.cost = postings.stream().mapToLong(FieldPostings::cost).sum();
  }

  @Override
  public int docID() {
    return doc;
  }

  /** A kind has a handful of fields: looking at each is faster than keeping them in a heap. */
  private final class AnyField extends DocIdSetIterator {
    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() throws IOException {
      int least = NO_MORE_DOCS;
      for (FieldPostings field : postings) {
        int at = field.doc() == doc ? field.next() : field.doc();
        least = Math.min(least, at);
      }
      doc = least;
      return least;
    }

    @Override
    public int advance(int target) throws IOException {
      int least = NO_MORE_DOCS;
      for (FieldPostings field : postings) {
        least = Math.min(least, field.reach(target));
      }
      doc = least;
      return least;
    }

    @Override
    public long cost() {
      return cost;
    }
  }

  @Override
  public DocIdSetIterator iterator() {
    return new AnyField();
  }

  @Override
  public float score() throws IOException {
    float frequency = 0;
    for (FieldPostings field : postings) {
      if (field.doc() == doc) {
        frequency += field.frequency();
      }
    }
    return worth * frequency / (saturation + frequency);
  }

  /** However often a document has the word. */
  @Override
  public float getMaxScore(int upTo) {
    return worth;
  }
}
