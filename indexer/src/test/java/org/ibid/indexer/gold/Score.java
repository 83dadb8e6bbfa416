package org.ibid.indexer.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How far a reading agrees with gold.
 *
 * @param agreed facts in both
 * @param missing facts of the gold that were not read
 * @param extra facts that were read and are not in the gold
 */
record Score(int agreed, List<String> missing, List<String> extra) {

  static Score of(Map<String, Integer> gold, Map<String, Integer> read) {
    int agreed = 0;
    List<String> missing = new ArrayList<>();
    for (Map.Entry<String, Integer> fact : gold.entrySet()) {
      int both = Math.min(fact.getValue(), read.getOrDefault(fact.getKey(), 0));
      agreed += both;
      addTimes(missing, fact.getKey(), fact.getValue() - both);
    }
    List<String> extra = new ArrayList<>();
    for (Map.Entry<String, Integer> fact : read.entrySet()) {
      addTimes(extra, fact.getKey(), fact.getValue() - gold.getOrDefault(fact.getKey(), 0));
    }
    return new Score(agreed, missing, extra);
  }

  private static void addTimes(List<String> facts, String fact, int times) {
    for (int i = 0; i < times; i++) {
      facts.add(fact);
    }
  }

  /** Harmonic mean of precision and recall; 1 where there was nothing to read and nothing was. */
  double f1() {
    int all = 2 * agreed + missing.size() + extra.size();
    return all == 0 ? 1 : 2.0 * agreed / all;
  }

  Score plus(Score other) {
    List<String> allMissing = new ArrayList<>(missing);
    allMissing.addAll(other.missing);
    List<String> allExtra = new ArrayList<>(extra);
    allExtra.addAll(other.extra);
    return new Score(agreed + other.agreed, allMissing, allExtra);
  }
}
