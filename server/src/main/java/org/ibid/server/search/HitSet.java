package org.ibid.server.search;

/**
 * Documents of one kind in one commit of the index, in no order. Immutable. Sets of one {@link
 * SetSearch} combine with each other, in time in proportion to the index; those of two don't.
 */
public interface HitSet {

  /** How many documents it has, exactly. */
  long count();

  /** Those that are in both. */
  HitSet and(HitSet other);

  /** Those that are in either. */
  HitSet or(HitSet other);

  /** Those that are in this and not in the other. */
  HitSet andNot(HitSet other);
}
