package org.ibid.server.eval;

/**
 * One cell of the table.
 *
 * @param soft by {@link Strictness#SOFT}
 * @param strict by {@link Strictness#STRICT}
 */
public record Tally(Score soft, Score strict) {

  /** Nothing expected and nothing found. */
  public static final Tally NONE = new Tally(Score.NONE, Score.NONE);

  /** The same count either way. */
  public static Tally of(Score score) {
    return new Tally(score, score);
  }

  /** Both tallies together. */
  public Tally plus(Tally other) {
    return new Tally(soft.plus(other.soft), strict.plus(other.strict));
  }
}
