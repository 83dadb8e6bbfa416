package org.ibid.server.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.ibid.indexer.schema.Schema;
import org.jspecify.annotations.Nullable;

/** The ids of some documents that come first in the order of ids. */
final class FirstIds {

  private final Documents documents;
  private final int limit;

  /** The last in order is on top, to be dropped for one that comes before it. */
  private final PriorityQueue<Ordered> first = new PriorityQueue<>(Comparator.reverseOrder());

  private @Nullable LeafReaderContext segment;
  private @Nullable SortedDocValues keys;

  FirstIds(Documents documents, int limit) {
    this.documents = documents;
    this.limit = limit;
  }

  /** A document and what it is ordered by. */
  private record Ordered(BytesRef key, int document) implements Comparable<Ordered> {
    @Override
    public int compareTo(Ordered other) {
      return key.compareTo(other.key);
    }
  }

  /** Adds a document; they come in the order of their numbers. */
  void add(int document) throws IOException {
    BytesRef key = key(document);
    if (first.size() < limit) {
      first.add(new Ordered(BytesRef.deepCopyOf(key), document));
    } else if (limit > 0 && key.compareTo(first.element().key()) < 0) {
      first.remove();
      first.add(new Ordered(BytesRef.deepCopyOf(key), document));
    }
  }

  private BytesRef key(int document) throws IOException {
    LeafReaderContext leaf = segment;
    if (leaf == null || document >= leaf.docBase + leaf.reader().maxDoc()) {
      leaf = documents.leaf(document);
      keys = DocValues.getSorted(leaf.reader(), Schema.ORDER);
      segment = leaf;
    }
    SortedDocValues values = Objects.requireNonNull(keys);
    if (!values.advanceExact(document - leaf.docBase)) {
      throw new IllegalStateException("a document without " + Schema.ORDER + ": " + document);
    }
    return values.lookupOrd(values.ordValue());
  }

  List<String> ids() {
    return first.stream().sorted().map(kept -> id(kept.document())).toList();
  }

  private String id(int document) {
    return Objects.requireNonNull(documents.stored(document, Schema.ID).get(Schema.ID));
  }
}
