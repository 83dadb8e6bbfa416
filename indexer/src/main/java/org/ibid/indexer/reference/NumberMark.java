package org.ibid.indexer.reference;

import java.util.List;
import org.ibid.indexer.literature.Span;

/**
 * Numbers of a paper's list that may cite: what they look like, before the order in which a paper
 * cites is asked.
 *
 * @param paragraph position of its paragraph
 * @param numbers in printed order, all of the list
 * @param odds log-odds by the form alone that these characters cite
 */
record NumberMark(int paragraph, Span span, List<Integer> numbers, double odds) {
  NumberMark {
    numbers = List.copyOf(numbers);
  }

  /** From 0 to 1, by the form alone. */
  double likelihood() {
    return probability(odds);
  }

  /** What log-odds mean, from 0 to 1. */
  static double probability(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
