package org.ibid.indexer.work;

import java.util.Comparator;
import java.util.Optional;

/**
 * Two records of one publication.
 *
 * @param a the lesser id
 * @param b the greater id
 * @param why they are of one publication, in words
 * @param strength more is surer
 */
public record Link(String a, String b, String why, int strength) {

  /** The surest first. */
  static final Comparator<Link> SUREST_FIRST =
      Comparator.comparingInt(Link::strength)
          .reversed()
          .thenComparing(Link::a)
          .thenComparing(Link::b);

  /** The link between two records, where there is one; nothing that a reader decided is known. */
  public static Optional<Link> between(Candidate one, Candidate other) {
    return Comparison.of(one.description(), other.description())
            instanceof Verdict.Same(int strength, String why)
        ? Optional.of(between(one.id(), other.id(), why, strength))
        : Optional.empty();
  }

  static Link between(String one, String other, String why, int strength) {
    boolean ordered = one.compareTo(other) <= 0;
    return new Link(ordered ? one : other, ordered ? other : one, why, strength);
  }
}
