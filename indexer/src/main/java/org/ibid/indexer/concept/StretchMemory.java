package org.ibid.indexer.concept;

import org.jspecify.annotations.Nullable;

/**
 * The stretches that were read last, so that a frequent word is taken through the filters once and
 * not at each of its places. A stretch has one place by its hash, and the later takes it.
 *
 * <p>Safe for many threads without a lock: a stretch is immutable, and whoever misses what another
 * thread has just put there makes it again.
 */
final class StretchMemory {

  /** Nine of ten stretches of an article are among its field's 30,000 most frequent. */
  private static final int PLACES = 1 << 15;

  private final @Nullable Stretch[] places = new Stretch[PLACES];

  private static int place(int hash) {
    return (hash ^ hash >>> 15) & (PLACES - 1);
  }

  /** The stretch with these characters, or null where it was not read lately. */
  @Nullable Stretch find(int hash, char[] text, int from, int to) {
    Stretch there = places[place(hash)];
    return there != null && there.hash() == hash && there.is(text, from, to) ? there : null;
  }

  void keep(Stretch stretch) {
    places[place(stretch.hash())] = stretch;
  }
}
