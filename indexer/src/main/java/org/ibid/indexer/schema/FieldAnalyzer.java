package org.ibid.indexer.schema;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.ibid.indexer.concept.TextAnalysis;

/** Gives each field its analyzer by its name: {@code f.en} is stemmed, {@code f} folded only. */
final class FieldAnalyzer extends DelegatingAnalyzerWrapper {

  /**
   * More words than any phrase or nearness spans, so that none matches across two values; and few
   * enough that a hundred thousand values still have numbers for their places.
   */
  static final int GAP_BETWEEN_VALUES = 10_000;

  private final Analyzer folded = TextAnalysis.folded();
  private final Analyzer english;

  FieldAnalyzer(Analyzer english) {
    super(PER_FIELD_REUSE_STRATEGY);
    this.english = english;
  }

  @Override
  protected Analyzer getWrappedAnalyzer(String field) {
    return field.endsWith(TextField.STEMMED) ? english : folded;
  }

  @Override
  public int getPositionIncrementGap(String field) {
    return GAP_BETWEEN_VALUES;
  }

  @Override
  public void close() {
    super.close();
    folded.close();
    english.close();
  }
}
