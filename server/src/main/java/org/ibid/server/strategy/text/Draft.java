package org.ibid.server.strategy.text;

import java.util.List;

/** Lines and asides of a text, as one way of reading it sees them. */
record Draft(List<Entry> entries, List<Aside> asides) {
  Draft {
    entries = List.copyOf(entries);
    asides = List.copyOf(asides);
  }

  /** How many lines combine others that don't come before them. */
  long outOfPlace() {
    long count = 0;
    for (int i = 0; i < entries.size(); i++) {
      int own = i + 1;
      boolean odd =
          Combination.of(entries.get(i).text())
              .filter(c -> c.lines().stream().anyMatch(line -> line >= own))
              .isPresent();
      count += odd ? 1 : 0;
    }
    return count;
  }
}
