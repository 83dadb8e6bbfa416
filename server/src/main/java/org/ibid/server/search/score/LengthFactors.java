package org.ibid.server.search.score;

import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.util.SmallFloat;

/** What each occurrence in a field counts, by the byte that Lucene keeps the field's length in. */
final class LengthFactors {

  private static final int NORMS = 256;

  private final float[] factors;

  private LengthFactors(float[] factors) {
    this.factors = factors;
  }

  /** The factors of a field; a field as long as the average of all that have it counts as given. */
  static LengthFactors of(FieldWeight field, CollectionStatistics statistics) {
    double average = statistics.sumTotalTermFreq() / (double) statistics.docCount();
    float b = field.lengthNormalization();
    float[] factors = new float[NORMS];
    for (int norm = 0; norm < NORMS; norm++) {
      double length = SmallFloat.byte4ToInt((byte) norm);
      factors[norm] = (float) (field.weight() / (1 - b + b * length / average));
    }
    return new LengthFactors(factors);
  }

  /** The same for what counts so much of a word. */
  LengthFactors times(float counts) {
    float[] changed = factors.clone();
    for (int norm = 0; norm < NORMS; norm++) {
      changed[norm] *= counts;
    }
    return new LengthFactors(changed);
  }

  float of(long norm) {
    return factors[(int) norm & 0xFF];
  }
}
