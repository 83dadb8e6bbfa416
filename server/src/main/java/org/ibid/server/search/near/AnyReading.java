package org.ibid.server.search.near;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;

/** Any of several wordings. */
final class AnyReading extends Reading {

  private final List<Reading> alternatives;
  private final Union union;

  AnyReading(List<Reading> alternatives) {
    this.alternatives = alternatives;
    this.union = new Union(alternatives);
  }

  @Override
  DocIdSetIterator candidates() {
    return union;
  }

  @Override
  boolean each(Consumer consumer) throws IOException {
    for (Reading alternative : alternatives) {
      if (alternative.candidates().docID() == union.docID() && alternative.each(consumer)) {
        return true;
      }
    }
    return false;
  }

  /** The documents of all, which are few: words and their spellings have a union of their own. */
  private static final class Union extends DocIdSetIterator {
    private final List<Reading> readings;
    private int doc = -1;

    Union(List<Reading> readings) {
      this.readings = readings;
    }

    @Override
    public int docID() {
      return doc;
    }

    @Override
    public int nextDoc() throws IOException {
      return advance(doc + 1);
    }

    @Override
    public int advance(int target) throws IOException {
      int next = NO_MORE_DOCS;
      for (Reading reading : readings) {
        DocIdSetIterator candidates = reading.candidates();
        int at = candidates.docID();
        next = Math.min(next, at < target ? candidates.advance(target) : at);
      }
      doc = next;
      return doc;
    }

    @Override
    public long cost() {
      return readings.stream().mapToLong(reading -> reading.candidates().cost()).sum();
    }
  }
}
