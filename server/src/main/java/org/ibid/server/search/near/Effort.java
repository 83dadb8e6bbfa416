package org.ibid.server.search.near;

/** How much may be tried with one document. */
final class Effort {

  /**
   * Some tens of milliseconds. No published strategy comes near it with any article; repeats of a
   * word thousands of times, in chains of nearness, would take years.
   */
  private static final int MOST_STEPS = 3_000_000;

  private int steps;

  void start() {
    steps = 0;
  }

  /**
   * Takes a step.
   *
   * @throws TooInvolvedException where there were too many
   */
  void step() {
    if (++steps > MOST_STEPS) {
      throw new TooInvolvedException();
    }
  }
}
