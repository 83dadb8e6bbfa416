package org.ibid.indexer.work;

import java.util.Collection;

/** Who is compared with whom where many records share a key. */
public final class Blocks {

  private Blocks() {}

  /** Whether so many records are too many for each to be compared with each. */
  public static boolean isCrowded(int records) {
    return records > Block.LIMITS.few();
  }

  /**
   * The records under a key that may be compared with others than before.
   *
   * @param members all records that have the key now
   * @param changed those that came under it or went, as they are or were
   */
  public static Collection<Candidate> disturbed(
      String key, Collection<Candidate> members, Collection<Candidate> changed) {
    return new Block(key, members, Block.LIMITS).disturbedBy(changed);
  }
}
