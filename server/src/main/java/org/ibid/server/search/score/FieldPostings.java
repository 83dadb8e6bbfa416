package org.ibid.server.search.score;

import java.io.IOException;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.jspecify.annotations.Nullable;

/** The documents of a segment that have a term in a field, and what that counts in each. */
final class FieldPostings {

  private final PostingsEnum postings;
  private final @Nullable NumericDocValues norms;
  private final float[] factors;
  private int doc = -1;

  FieldPostings(PostingsEnum postings, @Nullable NumericDocValues norms, float[] factors) {
    this.postings = postings;
    this.norms = norms;
    this.factors = factors;
  }

  int doc() {
    return doc;
  }

  long cost() {
    return postings.cost();
  }

  int next() throws IOException {
    doc = postings.nextDoc();
    return doc;
  }

  /** Goes to a document or the first after it, where it isn't there already. */
  int reach(int target) throws IOException {
    if (doc < target) {
      doc = postings.advance(target);
    }
    return doc;
  }

  /** How often the document has the term, by the length of its field. */
  float frequency() throws IOException {
    int norm = norms != null && norms.advanceExact(doc) ? (int) norms.longValue() & 0xFF : 1;
    return postings.freq() * factors[norm];
  }
}
