package org.ibid.server.eval;

/** How many characters must change to make one text of another (Levenshtein). */
final class EditDistance {

  private EditDistance() {}

  /** Whether two texts differ in no more than this share of the longer one. */
  static boolean isWithin(String one, String other, double share) {
    int longer = Math.max(one.length(), other.length());
    int most = (int) (longer * share);
    return Math.abs(one.length() - other.length()) <= most && of(one, other) <= most;
  }

  private static int of(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j < above.length; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[above.length];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
      }
      above = row;
    }
    return above[other.length()];
  }
}
