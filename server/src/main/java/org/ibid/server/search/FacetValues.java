package org.ibid.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;

/**
 * The values of a dimension's field over all segments of a snapshot, numbered in their order. What
 * it holds are the numbers, not the values. Safe for many threads.
 */
final class FacetValues {

  private final String field;
  private final List<LeafReaderContext> leaves;
  private final int size;
  private final @Nullable OrdinalMap map;

  private FacetValues(
      String field, List<LeafReaderContext> leaves, int size, @Nullable OrdinalMap map) {
    this.field = field;
    this.leaves = leaves;
    this.size = size;
    this.map = map;
  }

  /** Numbers the values of a field; reads every distinct value of every segment once. */
  static FacetValues of(IndexReader reader, String field) {
    try {
      return numbered(reader, field);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the values of " + field, e);
    }
  }

  private static FacetValues numbered(IndexReader reader, String field) throws IOException {
    List<LeafReaderContext> leaves = reader.leaves();
    SortedSetDocValues[] values = new SortedSetDocValues[leaves.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = DocValues.getSortedSet(leaves.get(i).reader(), field);
    }
    if (values.length == 0) {
      return new FacetValues(field, leaves, 0, null);
    }
    if (values.length == 1) {
      return new FacetValues(field, leaves, Math.toIntExact(values[0].getValueCount()), null);
    }
    OrdinalMap map = OrdinalMap.build(null, values, PackedInts.DEFAULT);
    return new FacetValues(field, leaves, Math.toIntExact(map.getValueCount()), map);
  }

  /** Number of distinct values, those of deleted documents included. */
  int size() {
    return size;
  }

  long ramBytes() {
    return map == null ? 0 : map.ramBytesUsed();
  }

  /** The value of a number. */
  String value(int number) {
    int leaf = map == null ? 0 : map.getFirstSegmentNumber(number);
    long ordinal = map == null ? number : map.getFirstSegmentOrd(number);
    try {
      SortedSetDocValues values = DocValues.getSortedSet(leaves.get(leaf).reader(), field);
      return values.lookupOrd(ordinal).utf8ToString();
    } catch (IOException e) {
      throw new UncheckedIOException("reading the values of " + field, e);
    }
  }

  /** The number of a value, or -1 where no segment has it. */
  int number(String value) throws IOException {
    BytesRef bytes = new BytesRef(value);
    for (LeafReaderContext leaf : leaves) {
      long ordinal = DocValues.getSortedSet(leaf.reader(), field).lookupTerm(bytes);
      if (ordinal >= 0) {
        return (int) (map == null ? ordinal : map.getGlobalOrds(leaf.ord).get(ordinal));
      }
    }
    return -1;
  }

  /** Takes the numbers of the values of documents. */
  @FunctionalInterface
  interface Sink {
    void add(int number);
  }

  /** The values of a segment's documents, looked at in ascending order. For one thread. */
  @FunctionalInterface
  interface OfLeaf {
    void each(int doc, Sink to) throws IOException;
  }

  /** The values in one segment. */
  OfLeaf in(LeafReaderContext leaf) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
    LongValues numbers = map == null ? LongValues.IDENTITY : map.getGlobalOrds(leaf.ord);
    SortedDocValues single = DocValues.unwrapSingleton(values);
    return single == null ? many(values, numbers) : one(single, numbers);
  }

  private static OfLeaf one(SortedDocValues values, LongValues numbers) {
    return (doc, to) -> {
      if (values.advanceExact(doc)) {
        to.add((int) numbers.get(values.ordValue()));
      }
    };
  }

  private static OfLeaf many(SortedSetDocValues values, LongValues numbers) {
    return (doc, to) -> {
      if (values.advanceExact(doc)) {
        for (int i = values.docValueCount(); i > 0; i--) {
          to.add((int) numbers.get(values.nextOrd()));
        }
      }
    };
  }
}
