package org.ibid.indexer.reference;

import java.util.List;
import org.ibid.indexer.literature.Span;

/**
 * Characters of a paragraph that cite, and what they resolve to.
 *
 * @param references ids in printed order; empty where the list has none of them
 * @param confidence from 0 to 1, that these characters cite exactly these references
 */
record Mark(Span span, List<String> references, double confidence) {
  Mark {
    references = List.copyOf(references);
  }
}
