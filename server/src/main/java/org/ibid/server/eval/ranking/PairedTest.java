package org.ibid.server.eval.ranking;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Fisher's randomisation test of two rankings over the same topics, two-sided: how often a
 * difference of means as large comes up where the two values of each topic change places by chance.
 * Of the tests in use it asks least of the values (Smucker, Allan, Carterette: A comparison of
 * statistical significance tests for information retrieval evaluation, CIKM 2007).
 *
 * @param difference mean of the first less mean of the second
 * @param p from 0 to 1
 */
public record PairedTest(double difference, double p) {

  /**
   * The p-values of 0.05 that are asked for are then right to within 0.0014, two standard errors.
   */
  private static final int SHUFFLES = 100_000;

  /** The same runs give the same p. */
  private static final long SEED = 20070605;

  /** Sums in another order differ in their last digits. */
  private static final double ROUNDING = 1e-12;

  static PairedTest of(List<Double> first, List<Double> second) {
    if (first.size() != second.size()) {
      throw new IllegalArgumentException(
          "the same topics, got " + first.size() + " and " + second.size());
    }
    double[] differences = new double[first.size()];
    double sum = 0;
    for (int i = 0; i < differences.length; i++) {
      differences[i] = first.get(i) - second.get(i);
      sum += differences[i];
    }
    double p = p(differences, Math.abs(sum) - ROUNDING);
    return new PairedTest(differences.length == 0 ? 0 : sum / differences.length, p);
  }

  private static double p(double[] differences, double observed) {
    SplittableRandom random = new SplittableRandom(SEED);
    int as = 0;
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      as += Math.abs(shuffled(differences, random)) >= observed ? 1 : 0;
    }
    return (as + 1.0) / (SHUFFLES + 1.0);
  }

  private static double shuffled(double[] differences, SplittableRandom random) {
    double sum = 0;
    long signs = 0;
    for (int i = 0; i < differences.length; i++) {
      signs = i % Long.SIZE == 0 ? random.nextLong() : signs >>> 1;
      sum += (signs & 1) == 0 ? differences[i] : -differences[i];
    }
    return sum;
  }
}
