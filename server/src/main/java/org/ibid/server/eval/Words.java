package org.ibid.server.eval;

import java.util.HashMap;
import java.util.Map;

/** How many words two texts share. */
final class Words {

  private Words() {}

  /** Twice the words that both have, as a share of the words of both (Dice), from 0 to 1. */
  static double shared(String one, String other) {
    String[] a = Folding.words(one);
    String[] b = Folding.words(other);
    Map<String, Integer> counts = new HashMap<>();
    for (String word : a) {
      counts.merge(word, 1, Integer::sum);
    }
    int both = 0;
    for (String word : b) {
      if (counts.merge(word, -1, Integer::sum) >= 0) {
        both++;
      }
    }
    return a.length + b.length == 0 ? 1 : 2.0 * both / (a.length + b.length);
  }
}
