package org.ibid.server.search;

import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Documents of one commit by their numbers: few as a sorted list, many as a bit each. What a set is
 * made of is never changed.
 */
final class DocumentSet implements HitSet {

  /** A number takes as much room as this many bits. */
  private static final int BITS_OF_A_NUMBER = Integer.SIZE;

  private final int maxDoc;
  private final int count;
  private final int[] few;
  private final FixedBitSet many;

  private DocumentSet(int maxDoc, int[] few) {
    this.maxDoc = maxDoc;
    this.count = few.length;
    this.few = few;
    this.many = new FixedBitSet(0);
  }

  private DocumentSet(FixedBitSet many, int count) {
    this.maxDoc = many.length();
    this.count = count;
    this.few = new int[0];
    this.many = many;
  }

  static DocumentSet none(int maxDoc) {
    return new DocumentSet(maxDoc, new int[0]);
  }

  /** The documents of a bit set, which must not be changed afterwards. */
  static DocumentSet of(FixedBitSet bits) {
    int count = bits.cardinality();
    return isFew(count, bits.length())
        ? new DocumentSet(bits.length(), numbers(bits, count))
        : new DocumentSet(bits, count);
  }

  /** The documents of a sorted list without repeats. */
  static DocumentSet of(int[] numbers, int maxDoc) {
    if (isFew(numbers.length, maxDoc)) {
      return new DocumentSet(maxDoc, numbers);
    }
    FixedBitSet bits = new FixedBitSet(maxDoc);
    for (int number : numbers) {
      bits.set(number);
    }
    return new DocumentSet(bits, numbers.length);
  }

  private static boolean isFew(int count, int maxDoc) {
    return count <= maxDoc / BITS_OF_A_NUMBER;
  }

  private static int[] numbers(FixedBitSet bits, int count) {
    int[] numbers = new int[count];
    int at = 0;
    for (int doc = next(bits, 0); doc < bits.length(); doc = next(bits, doc + 1)) {
      numbers[at++] = doc;
    }
    return numbers;
  }

  private static int next(FixedBitSet bits, int from) {
    int next = from >= bits.length() ? DocIdSetIterator.NO_MORE_DOCS : bits.nextSetBit(from);
    return next == DocIdSetIterator.NO_MORE_DOCS ? Integer.MAX_VALUE : next;
  }

  private boolean isFew() {
    return isFew(count, maxDoc);
  }

  @Override
  public long count() {
    return count;
  }

  /** Roughly how many bytes it takes. */
  long bytes() {
    return isFew() ? 4L * few.length : maxDoc / 8;
  }

  boolean contains(int document) {
    return isFew() ? Arrays.binarySearch(few, document) >= 0 : many.get(document);
  }

  /** Numbers of the documents, ascending. */
  int[] documents() {
    return isFew() ? few.clone() : numbers(many, count);
  }

  /** Sets the bits of its documents. */
  void addTo(FixedBitSet bits) {
    if (isFew()) {
      for (int document : few) {
        bits.set(document);
      }
    } else {
      bits.or(many);
    }
  }

  @Override
  public DocumentSet and(HitSet other) {
    DocumentSet second = (DocumentSet) other;
    if (isFew()) {
      return filtered(second, true);
    } else if (second.isFew()) {
      return second.filtered(this, true);
    }
    FixedBitSet both = many.clone();
    both.and(second.many);
    return of(both);
  }

  @Override
  public DocumentSet andNot(HitSet other) {
    DocumentSet second = (DocumentSet) other;
    if (isFew()) {
      return filtered(second, false);
    }
    FixedBitSet rest = many.clone();
    if (second.isFew()) {
      for (int document : second.few) {
        rest.clear(document);
      }
    } else {
      rest.andNot(second.many);
    }
    return of(rest);
  }

  /** Of few, those that another set has or hasn't. */
  private DocumentSet filtered(DocumentSet other, boolean has) {
    int[] kept = new int[few.length];
    int at = 0;
    for (int document : few) {
      if (other.contains(document) == has) {
        kept[at++] = document;
      }
    }
    return new DocumentSet(maxDoc, Arrays.copyOf(kept, at));
  }

  @Override
  public DocumentSet or(HitSet other) {
    DocumentSet second = (DocumentSet) other;
    if (count == 0 || second.count == 0) {
      return count == 0 ? second : this;
    }
    if (isFew() && second.isFew()) {
      return of(merged(few, second.few), maxDoc);
    }
    FixedBitSet either = new FixedBitSet(maxDoc);
    addTo(either);
    second.addTo(either);
    return of(either);
  }

  private static int[] merged(int[] a, int[] b) {
    int[] all = new int[a.length + b.length];
    int at = 0;
    int inA = 0;
    int inB = 0;
    while (inA < a.length || inB < b.length) {
      int fromA = inA < a.length ? a[inA] : Integer.MAX_VALUE;
      int fromB = inB < b.length ? b[inB] : Integer.MAX_VALUE;
      all[at++] = Math.min(fromA, fromB);
      inA += fromA <= fromB ? 1 : 0;
      inB += fromB <= fromA ? 1 : 0;
    }
    return Arrays.copyOf(all, at);
  }
}
