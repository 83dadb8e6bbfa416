package org.ibid.server.search.near;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The documents that have any of some words, and where in each. The words are in a heap by their
 * next document, so that of thousands only those are looked at that a document has.
 */
final class WordUnion extends DocIdSetIterator {

  private final PostingsEnum[] heap;
  private final long cost;
  private int doc = -1;
  private int[] positions = new int[16];
  private int count;

  WordUnion(List<PostingsEnum> words) {
    this.heap = words.toArray(PostingsEnum[]::new);
    this.cost = words.stream().mapToLong(PostingsEnum::cost).sum();
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
    while (heap[0].docID() < target) {
      heap[0].advance(target);
      sink();
    }
    doc = heap[0].docID();
    return doc;
  }

  @Override
  public long cost() {
    return cost;
  }

  private void sink() {
    PostingsEnum moved = heap[0];
    int at = 0;
    for (int child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && heap[child + 1].docID() < heap[child].docID()) {
        child++;
      }
      if (heap[child].docID() >= moved.docID()) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = moved;
  }

  /** The positions in the document, ascending. May be asked once for each document. */
  int[] positions(Offsets offsets) throws IOException {
    count = 0;
    read(0, offsets);
    int[] found = Arrays.copyOf(positions, count);
    Arrays.sort(found);
    return found;
  }

  /** What has the document is at the top of the heap, each below another that has it. */
  private void read(int at, Offsets offsets) throws IOException {
    if (at >= heap.length || heap[at].docID() != doc) {
      return;
    }
    PostingsEnum word = heap[at];
    for (int left = word.freq(); left > 0; left--) {
      int position = word.nextPosition();
      if (count == positions.length) {
        positions = Arrays.copyOf(positions, 2 * count);
      }
      positions[count++] = position;
      offsets.put(position, word.startOffset(), word.endOffset());
    }
    read(2 * at + 1, offsets);
    read(2 * at + 2, offsets);
  }
}
