package org.ibid.bench.speed;

import java.util.Arrays;

/** Times in nanoseconds, of which the places in their order are asked for. */
final class Latencies {

  static final double NANOS_OF_A_MILLI = 1e6;

  private long[] nanos = new long[64];
  private int count;

  void add(long time) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = time;
  }

  int count() {
    return count;
  }

  /** The time in milliseconds that so many of a hundred don't exceed; NaN where there is none. */
  double percentile(double hundredth) {
    if (count == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    int place = (int) Math.ceil(hundredth / 100 * count) - 1;
    return sorted[Math.max(0, place)] / NANOS_OF_A_MILLI;
  }

  double median() {
    return percentile(50);
  }
}
