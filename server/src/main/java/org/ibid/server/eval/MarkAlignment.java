package org.ibid.server.eval;

import java.util.ArrayList;
import java.util.List;

/**
 * Which mark that was read stands where which printed mark stands: the pairing in order of the text
 * whose anchors are most alike (a longest common subsequence, weighted).
 */
final class MarkAlignment {

  /** Of unrelated sentences hardly one in a thousand pairs is so alike; scanned ones keep 0.8. */
  private static final double MIN_LIKENESS = 0.6;

  /** Positions of a printed and a read mark, one of them -1 where it stands alone. */
  record Pair(int printed, int read) {}

  private MarkAlignment() {}

  /** Every mark of both once, in order. */
  static List<Pair> of(List<String> printed, List<String> read) {
    int n = printed.size();
    int m = read.size();
    float[][] best = new float[n + 1][m + 1];
    float[][] likeness = new float[n][m];
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        float alike = (float) Anchor.likeness(printed.get(i), read.get(j));
        likeness[i][j] = alike;
        float joined = alike >= MIN_LIKENESS ? alike + best[i + 1][j + 1] : 0;
        best[i][j] = Math.max(joined, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    return walk(best, likeness);
  }

  private static List<Pair> walk(float[][] best, float[][] likeness) {
    List<Pair> pairs = new ArrayList<>();
    int n = likeness.length;
    int m = best[0].length - 1;
    int i = 0;
    int j = 0;
    while (i < n && j < m) {
      float alike = likeness[i][j];
      if (alike >= MIN_LIKENESS && best[i][j] == alike + best[i + 1][j + 1]) {
        pairs.add(new Pair(i++, j++));
      } else if (best[i][j] == best[i + 1][j]) {
        pairs.add(new Pair(i++, -1));
      } else {
        pairs.add(new Pair(-1, j++));
      }
    }
    while (i < n) {
      pairs.add(new Pair(i++, -1));
    }
    while (j < m) {
      pairs.add(new Pair(-1, j++));
    }
    return pairs;
  }
}
