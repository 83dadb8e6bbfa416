package org.ibid.indexer.work;

import java.util.Arrays;

/**
 * How many letters two words differ by: inserted, left out, changed, or swapped with their
 * neighbour (Damerau's errors, optimal string alignment).
 */
final class EditDistance {

  private EditDistance() {}

  /**
   * The distance, or {@code limit + 1} where it is more than the limit. Only a band of that width
   * along the diagonal is looked at (Ukkonen, Information and Control 64, 1985), so that it costs
   * the length times the limit.
   */
  static int within(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int start = commonStart(a, b);
    int end = commonEnd(a, b, start);
    return banded(
        a.substring(start, a.length() - end), b.substring(start, b.length() - end), limit);
  }

  private static int commonStart(String a, String b) {
    int length = Math.min(a.length(), b.length());
    int same = 0;
    while (same < length && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same;
  }

  private static int commonEnd(String a, String b, int start) {
    int length = Math.min(a.length(), b.length()) - start;
    int same = 0;
    while (same < length && a.charAt(a.length() - 1 - same) == b.charAt(b.length() - 1 - same)) {
      same++;
    }
    return same;
  }

  private static int banded(String a, String b, int limit) {
    int far = limit + 1;
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = Math.min(j, far);
    }
    for (int i = 1; i <= a.length(); i++) {
      Arrays.fill(row, far);
      row[0] = Math.min(i, far);
      int least = row[0];
      int to = Math.min(b.length(), i + limit);
      for (int j = Math.max(1, i - limit); j <= to; j++) {
        row[j] = Math.min(far, step(a, b, i, j, row[j - 1], last, beforeLast));
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return far;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static int step(
      String a, String b, int i, int j, int left, int[] last, int[] beforeLast) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(last[j - 1] + change, Math.min(last[j], left) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
  }
}
