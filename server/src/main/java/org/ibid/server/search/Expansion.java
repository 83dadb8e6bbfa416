package org.ibid.server.search;

import org.jspecify.annotations.Nullable;

/**
 * What besides the words of a query ranks its hits, or finds them.
 *
 * @param feedback what the words of the first hits do
 * @param like id of the record, of whatever kind, that the hits must be like; null for any
 */
public record Expansion(Feedback feedback, @Nullable String like) {

  /** The query alone. */
  public static final Expansion NONE = new Expansion(Feedback.OFF, null);

  /** What the words of the first hits do. */
  public enum Feedback {
    /** Nothing. */
    OFF,
    /** They rank what the query finds, and find nothing themselves. */
    RANKS,
    /** They also find, where any word of the query is enough. */
    ADMITS
  }

  public Expansion {
    if (like != null && feedback != Feedback.OFF) {
      throw new IllegalArgumentException("what is like a record is ranked by its words alone");
    }
  }

  /** Feedback alone. */
  public static Expansion of(Feedback feedback) {
    return new Expansion(feedback, null);
  }

  /** What is like a record. */
  public static Expansion like(String id) {
    return new Expansion(Feedback.OFF, id);
  }

  /** What of it decides which records are found. */
  Expansion finding() {
    return feedback == Feedback.RANKS ? NONE : this;
  }

  /** Whether the query alone finds and ranks. */
  public boolean isNone() {
    return equals(NONE);
  }
}
