package org.ibid.server.evidence.claim;

import java.util.Locale;

/**
 * How near the nearest statements come to a claim. The limits are measured: of sentences of other
 * articles that the index doesn't have 97 in 100 stay below {@link #CLOSE_FROM} and 88 in 100 below
 * {@link #LOOSE_FROM}, while 99 in 100 of its own, with a third of their words lost or misread, are
 * above both (docs/claims.md).
 */
public enum Closeness {
  /** Some statement says most of what the claim says. */
  CLOSE,
  /** Some share enough rare words to be worth reading; none makes the claim. */
  LOOSE,
  /** Nothing in the collection is like it. */
  NONE;

  /** From this likeness on a statement is taken to say the same. */
  public static final double CLOSE_FROM = 0.5;

  /** Below this likeness a statement shares no more than any two of the field do. */
  public static final double LOOSE_FROM = 0.35;

  /** How close a likeness is. */
  public static Closeness of(double likeness) {
    if (likeness >= CLOSE_FROM) {
      return CLOSE;
    }
    return likeness >= LOOSE_FROM ? LOOSE : NONE;
  }

  /** What programs call it: {@code close}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
