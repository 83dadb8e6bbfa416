package org.ibid.server.search.near;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;

/** A word, in any of its spellings. */
final class WordReading extends Reading {

  private final WordUnion words;
  private final Offsets offsets;
  private final Effort effort;
  private int readOf = -1;
  private int[] positions = {};

  WordReading(WordUnion words, Offsets offsets, Effort effort) {
    this.words = words;
    this.offsets = offsets;
    this.effort = effort;
  }

  @Override
  DocIdSetIterator candidates() {
    return words;
  }

  /** Where it stands in the document, ascending; nowhere where the document doesn't have it. */
  int[] positions() throws IOException {
    if (readOf != words.docID()) {
      readOf = words.docID();
      positions = words.positions(offsets);
    }
    return positions;
  }

  @Override
  boolean each(Consumer consumer) throws IOException {
    for (int position : positions()) {
      effort.step();
      if (consumer.isEnough(new Occurrence(position))) {
        return true;
      }
    }
    return false;
  }
}
