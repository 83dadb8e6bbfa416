package org.ibid.server.eval;

/**
 * Counts of one kind of value, added up over everything read (micro average).
 *
 * @param right values that were expected and found
 * @param wrong values that were found and not expected (false positives)
 * @param missed values that were expected and not found (false negatives)
 */
public record Score(int right, int wrong, int missed) {

  /** Nothing expected and nothing found. */
  public static final Score NONE = new Score(0, 0, 0);

  /** An expected value was found. */
  public static final Score RIGHT = new Score(1, 0, 0);

  /** A value was found where another was expected: it counts against precision and recall. */
  public static final Score OTHER = new Score(0, 1, 1);

  /** A value was found where none was expected. */
  public static final Score WRONG = new Score(0, 1, 0);

  /** An expected value was not found. */
  public static final Score MISSED = new Score(0, 0, 1);

  /** Both counts together. */
  public Score plus(Score other) {
    return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** How many values were expected. */
  public int expected() {
    return right + missed;
  }

  /** The share of what was found that is right; 1 where nothing was found. */
  public double precision() {
    return share(right, right + wrong);
  }

  /** The share of what was expected that was found; 1 where nothing was expected. */
  public double recall() {
    return share(right, expected());
  }

  /** The harmonic mean of precision and recall; 1 where nothing was expected or found. */
  public double f1() {
    return share(2 * right, 2 * right + wrong + missed);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
