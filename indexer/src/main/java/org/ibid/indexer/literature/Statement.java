package org.ibid.indexer.literature;

import java.util.List;

/**
 * A sentence of a paper that cites.
 *
 * @param sentence verbatim, its marks included
 * @param before the sentence before it in its paragraph, or empty
 * @param after the sentence after it in its paragraph, or empty
 * @param section position in {@link Paper#sections()}, or -1 for the abstract
 * @param citations in the order of their marks; at least one
 */
public record Statement(
    String sentence, String before, String after, int section, List<Citation> citations) {
  public Statement {
    citations = List.copyOf(citations);
    if (citations.isEmpty()) {
      throw new IllegalArgumentException("a statement cites, but has no citation: " + sentence);
    }
    for (Citation citation : citations) {
      if (citation.mark().end() > sentence.length()) {
        throw new IllegalArgumentException("mark " + citation.mark() + " is past: " + sentence);
      }
    }
  }

  /** The characters that cite: {@code [17, 19–21]}. */
  public String mark(Citation citation) {
    return citation.mark().of(sentence);
  }
}
