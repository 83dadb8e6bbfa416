package org.ibid.server.search.near;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.DocIdSetIterator;

/** A wording being looked for in the documents of a segment, one after the other. */
abstract sealed class Reading permits WordReading, AnyReading, TogetherReading {

  /** Takes occurrences one by one, and says of each whether that is enough. */
  @FunctionalInterface
  interface Consumer {
    boolean isEnough(Occurrence occurrence);
  }

  /** Documents that have the words, however they stand; it is moved to look at one. */
  abstract DocIdSetIterator candidates();

  /**
   * Hands over the occurrences in the document that the candidates are at, each at least once,
   * until it is enough; true then.
   */
  abstract boolean each(Consumer consumer) throws IOException;

  /** Whether the document that the candidates are at has an occurrence. */
  boolean occurs() throws IOException {
    return each(occurrence -> true);
  }

  /** Every occurrence in the document, each once, in order. */
  List<Occurrence> all() throws IOException {
    Set<Occurrence> distinct = new LinkedHashSet<>();
    each(occurrence -> {
      distinct.add(occurrence);
      return false;
    });
    List<Occurrence> inOrder = new ArrayList<>(distinct);
    inOrder.sort(Occurrence.BY_START);
    return inOrder;
  }

  /** Whether the document has at least so many occurrences. */
  final boolean occurs(int least) throws IOException {
    if (least == 1) {
      return occurs();
    }
    Set<Occurrence> distinct = new LinkedHashSet<>();
    return each(occurrence -> distinct.add(occurrence) && distinct.size() >= least);
  }
}
