package org.ibid.server.search.near;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;

/** The words of a document that have a part in any occurrence, each by itself, in their order. */
final class MarkedWords implements MatchesIterator {

  /** No one looks at more of one field. */
  private static final int MOST_OCCURRENCES = 10_000;

  private final int[] positions;
  private final Offsets offsets;
  private final Query query;
  private int at = -1;

  private MarkedWords(int[] positions, Offsets offsets, Query query) {
    this.positions = positions;
    this.offsets = offsets;
    this.query = query;
  }

  /** The words of the document that a reading is at. */
  static MarkedWords of(Reading reading, Offsets offsets, Query query) throws IOException {
    SortedSet<Integer> words = new TreeSet<>();
    Gathering gathering = new Gathering(words);
    try {
      reading.each(gathering);
    } catch (TooInvolvedException e) {
      // What was found until then is marked.
    }
    int[] positions = words.stream().mapToInt(Integer::intValue).toArray();
    return new MarkedWords(positions, offsets, query);
  }

  private static final class Gathering implements Reading.Consumer {
    private final SortedSet<Integer> words;
    private int taken;

    Gathering(SortedSet<Integer> words) {
      this.words = words;
    }

    @Override
    public boolean isEnough(Occurrence occurrence) {
      for (int word : occurrence.words()) {
        words.add(word);
      }
      return ++taken == MOST_OCCURRENCES;
    }
  }

  @Override
  public boolean next() {
    return ++at < positions.length;
  }

  @Override
  public int startPosition() {
    return positions[at];
  }

  @Override
  public int endPosition() {
    return positions[at];
  }

  @Override
  public int startOffset() {
    return offsets.at(positions[at]).start();
  }

  @Override
  public int endOffset() {
    return offsets.at(positions[at]).end();
  }

  @Override
  public @Nullable MatchesIterator getSubMatches() {
    return null;
  }

  @Override
  public Query getQuery() {
    return query;
  }
}
