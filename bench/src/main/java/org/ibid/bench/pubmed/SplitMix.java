package org.ibid.bench.pubmed;

/**
 * Random numbers that are the same on every machine and JDK, whose own generators may change:
 * Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (OOPSLA 2014), figure 14.
 */
public final class SplitMix {

  private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;
  private static final double UNIT = 0x1.0p-53;

  private long state;

  private SplitMix(long state) {
    this.state = state;
  }

  /** The numbers that belong to some keys: others for others. */
  public static SplitMix of(long... keys) {
    long state = GOLDEN_GAMMA;
    for (long key : keys) {
      state = mixed(state + GOLDEN_GAMMA + key);
    }
    return new SplitMix(state);
  }

  private static long mixed(long z) {
    long once = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    long twice = (once ^ (once >>> 27)) * 0x94d049bb133111ebL;
    return twice ^ (twice >>> 31);
  }

  private long next() {
    state += GOLDEN_GAMMA;
    return mixed(state);
  }

  /** A number from 0 to less than 1. */
  public double unit() {
    return (next() >>> 11) * UNIT;
  }

  /** A number from 0 to one less than the bound, each as likely. */
  public int below(int bound) {
    return (int) (((next() >>> 32) * bound) >>> 32);
  }

  /** A number between two, both included, each as likely. */
  public int between(int least, int most) {
    return least + below(most - least + 1);
  }

  /** Whether something is so that is so once in that many times. */
  public boolean oneIn(int times) {
    return below(times) == 0;
  }

  /** One of some, each as likely. */
  @SafeVarargs
  public final <T> T pick(T... some) {
    return some[below(some.length)];
  }

  /**
   * A rank from 0 that is drawn as Zipf's law has it for words, with Mandelbrot's shift: the r-th
   * about 1/(r + shift) times as often. {@link StrictMath} is the same everywhere, {@link Math}
   * need not be.
   */
  public int zipf(int ranks, int shift) {
    double span = StrictMath.log((ranks + (double) shift) / shift);
    double rank = StrictMath.exp(unit() * span) * shift - shift;
    return Math.min(ranks - 1, (int) rank);
  }

  /**
   * A rank from 0 that is drawn with the exponent 1/2: the r-th about 1/√r times as often as the
   * first, as works are cited (Redner, "How popular is your paper?", Eur. Phys. J. B 4, 1998).
   */
  public int popular(int ranks) {
    double unit = unit();
    return Math.min(ranks - 1, (int) (unit * unit * ranks));
  }
}
