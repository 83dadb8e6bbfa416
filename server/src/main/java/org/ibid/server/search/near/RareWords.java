package org.ibid.server.search.near;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The places of many words that few documents have, read at once: a truncated word stands for
 * thousands of these, and a reader kept open for each takes more room than what it reads.
 */
final class RareWords extends PostingsEnum {

  /** A word that more documents have is read as they come. */
  static final int MOST_DOCUMENTS = 8;

  /** One place of a word. */
  private record Place(int document, int position, int start, int end) {}

  private final List<Place> places = new ArrayList<>();
  private int doc = -1;
  private int first;
  private int behind;
  private int at;

  /** Adds the places of a word; all are added before the first document is asked for. */
  void add(PostingsEnum word) throws IOException {
    for (int next = word.nextDoc(); next != NO_MORE_DOCS; next = word.nextDoc()) {
      for (int left = word.freq(); left > 0; left--) {
        int position = word.nextPosition();
        places.add(new Place(next, position, word.startOffset(), word.endOffset()));
      }
    }
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /** Ends the adding. */
  RareWords sorted() {
    places.sort(Comparator.comparingInt(Place::document));
    return this;
  }

  @Override
  public int docID() {
    return doc;
  }

  @Override
  public int nextDoc() {
    return advance(doc + 1);
  }

  @Override
  public int advance(int target) {
    first = behind;
    while (first < places.size() && places.get(first).document() < target) {
      first++;
    }
    doc = first == places.size() ? NO_MORE_DOCS : places.get(first).document();
    behind = first;
    while (behind < places.size() && places.get(behind).document() == doc) {
      behind++;
    }
    at = first - 1;
    return doc;
  }

  @Override
  public long cost() {
    return places.size();
  }

  @Override
  public int freq() {
    return behind - first;
  }

  @Override
  public int nextPosition() {
    return places.get(++at).position();
  }

  @Override
  public int startOffset() {
    return places.get(at).start();
  }

  @Override
  public int endOffset() {
    return places.get(at).end();
  }

  @Override
  public @Nullable BytesRef getPayload() {
    return null;
  }
}
