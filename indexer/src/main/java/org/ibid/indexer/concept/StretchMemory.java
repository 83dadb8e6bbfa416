package org.ibid.indexer.concept;

import org.jspecify.annotations.Nullable;

/**
 * The stretches that were read last, so that a frequent word is taken through the filters once and
 * not at each of its places. A stretch has a pair of places by its hash; the latest takes the
 * first, and what was there moves on to the second.
 *
 * <p>Safe for many threads without a lock: a stretch is immutable, and whoever misses what another
 * thread has just put there makes it again.
 */
final class StretchMemory {

  /**
   * Of 500,000 words of abstracts one in eight is not found again; with half the places, one in
   * six.
   */
  private static final int PLACES = 1 << 16;

  private final @Nullable Stretch[] places = new Stretch[PLACES];

  private static int place(int hash) {
    return (hash ^ hash >>> 15) & (PLACES - 2);
  }

  /** The stretch with these characters, or null where it was not read lately. */
  @Nullable Stretch find(int hash, char[] text, int from, int to) {
    int place = place(hash);
    Stretch latest = places[place];
    if (latest != null && latest.hash() == hash && latest.is(text, from, to)) {
      return latest;
    }
    Stretch earlier = places[place + 1];
    return earlier != null && earlier.hash() == hash && earlier.is(text, from, to) ? earlier : null;
  }

  void keep(Stretch stretch) {
    int place = place(stretch.hash());
    places[place + 1] = places[place];
    places[place] = stretch;
  }
}
