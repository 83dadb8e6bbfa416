package org.ibid.server.query.pubmed;

/** Whether one word is another with one letter wrong. */
final class Misprint {

  private Misprint() {}

  /** Whether a letter was left out, put in, changed or swapped with its neighbour, and no more. */
  static boolean of(String typed, String meant) {
    int longer = Math.max(typed.length(), meant.length());
    if (longer - Math.min(typed.length(), meant.length()) > 1) {
      return false;
    }
    int same = 0;
    while (same < typed.length()
        && same < meant.length()
        && typed.charAt(same) == meant.charAt(same)) {
      same++;
    }
    return rest(typed, same + 1, meant, same + 1)
        || rest(typed, same, meant, same + 1)
        || rest(typed, same + 1, meant, same)
        || (swapped(typed, meant, same) && rest(typed, same + 2, meant, same + 2));
  }

  private static boolean swapped(String typed, String meant, int at) {
    return at + 1 < typed.length()
        && at + 1 < meant.length()
        && typed.charAt(at) == meant.charAt(at + 1)
        && typed.charAt(at + 1) == meant.charAt(at);
  }

  private static boolean rest(String typed, int from, String meant, int start) {
    return from <= typed.length()
        && start <= meant.length()
        && typed.length() - from == meant.length() - start
        && typed.startsWith(meant.substring(start), from);
  }
}
