package org.ibid.indexer.concept;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/**
 * The terms of texts as {@link TextAnalysis#english} makes them, for who compares texts without
 * searching them. Safe for several threads at once.
 */
public final class TextTerms {

  private final Analyzer analyzer;

  /** Terms of an analyzer that {@link TextAnalysis#english} made. */
  public TextTerms(Analyzer english) {
    analyzer = english;
  }

  /**
   * A word of a text.
   *
   * @param text its term: folded, stemmed
   * @param start offset of its first character in the text
   * @param end offset after its last
   */
  public record Term(String text, int start, int end) {}

  /** The terms of a text, in its order. */
  public List<Term> of(String text) {
    return AnalysedText.of(text, analyzer).words().stream()
        .map(word -> new Term(word.terms().getFirst(), word.start(), word.end()))
        .toList();
  }
}
