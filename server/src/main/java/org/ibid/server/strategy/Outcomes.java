package org.ibid.server.strategy;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.ibid.server.query.Query;
import org.ibid.server.search.HitSet;
import org.ibid.server.strategy.ReadLine.Before;

/** What the lines found that could be run, for those after them. */
final class Outcomes {

  private final NavigableMap<Integer, Outcome> byLine = new TreeMap<>();

  /**
   * What a line found.
   *
   * @param alone what it asks without other lines, where that isn't too large
   */
  record Outcome(HitSet set, boolean partial, Optional<Query> alone) {}

  void put(int line, Outcome outcome) {
    byLine.put(line, outcome);
  }

  /** What the line at a place found; empty where it could not be run. */
  Optional<Outcome> of(int line) {
    return Optional.ofNullable(byLine.get(line));
  }

  /** The place of the last line that could be run. */
  Optional<Integer> last() {
    return byLine.isEmpty() ? Optional.empty() : Optional.of(byLine.lastKey());
  }

  /** What the lines found that a line refers to, by the names that it calls them. */
  Map<String, HitSet> sets(ReadLine line) {
    Map<String, HitSet> sets = new HashMap<>();
    line.targets()
        .forEach((name, target) -> {
          if (target instanceof Before(int at)) {
            of(at).ifPresent(outcome -> sets.put(name, outcome.set()));
          }
        });
    return sets;
  }
}
