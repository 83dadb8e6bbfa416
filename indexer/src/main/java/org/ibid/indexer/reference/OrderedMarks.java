package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Tells marks from other numbers by their form and by the order in which the paper cites: a number
 * that is the next of the list cites almost surely, one that was cited before may, one that is far
 * ahead of what was cited hardly does.
 */
final class OrderedMarks {

  /**
   * Log-odds that the place in the order adds to the form, from the same regressions as {@link
   * Behind}'s.
   */
  private static final double FIRST = 4.4;

  private static final double NEAR = 0.8;
  private static final double FAR = -2.5;

  /** A number that only looks right is never certain. */
  private static final double MOST_CONFIDENT = 0.98;

  private final Labels labels;

  OrderedMarks(Labels labels) {
    this.labels = labels;
  }

  /**
   * Those that cite, by paragraph.
   *
   * @param candidates in the order of the text
   * @param paragraphs how many there are
   */
  List<List<Mark>> of(List<NumberMark> candidates, int paragraphs) {
    List<List<Mark>> marks = new ArrayList<>();
    for (int i = 0; i < paragraphs; i++) {
      marks.add(new ArrayList<>());
    }
    FirstCitations order = new FirstCitations(candidates, labels.max());
    for (int i = 0; i < candidates.size(); i++) {
      NumberMark candidate = candidates.get(i);
      double odds = candidate.odds() + (order.isInOrder() ? place(order, i, candidate) : 0);
      if (odds > 0) {
        marks.get(candidate.paragraph()).add(mark(candidate, odds));
      }
    }
    return marks;
  }

  private static double place(FirstCitations order, int i, NumberMark candidate) {
    if (order.isFirst(i)) {
      return FIRST;
    }
    int ahead = Collections.max(candidate.numbers()) - order.highestAt(i);
    return ahead <= 0 ? 0 : ahead <= FirstCitations.GAP ? NEAR : FAR;
  }

  private Mark mark(NumberMark candidate, double odds) {
    double confidence = Math.min(MOST_CONFIDENT, NumberMark.probability(odds));
    return new Mark(candidate.span(), labels.resolve(candidate.numbers()), confidence);
  }
}
