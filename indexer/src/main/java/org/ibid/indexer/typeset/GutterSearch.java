package org.ibid.indexer.typeset;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for the gutter that parts most of some segments, which come from top to bottom. */
final class GutterSearch {

  /** What parts so much of what the best gutter does is as good. */
  private static final double AS_GOOD = 0.9;

  /** Of the segments of a sheet with a known gutter at most so many-th part crosses it. */
  private static final int FEW = 4;

  private GutterSearch() {}

  /**
   * The gutter that parts most, if there is one. Of those that part about as much the leftmost:
   * labels of a list stand left of its entries.
   */
  static Optional<Gutter> best(List<Segment> segments) {
    Map<Gutter, Double> parted = new HashMap<>();
    LeftEdges.of(segments).stream()
        .map(Gutter::new)
        .forEach(gutter -> parted.put(gutter, parted(segments, gutter)));
    double most = parted.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return parted.entrySet().stream()
        .filter(entry -> entry.getValue() > 0 && entry.getValue() >= AS_GOOD * most)
        .map(Map.Entry::getKey)
        .min(Comparator.comparingDouble(Gutter::end))
        .map(gutter -> EntryLabels.spared(segments, gutter));
  }

  /** How much text stands side by side left and right of a gutter, in points of height. */
  private static double parted(List<Segment> segments, Gutter gutter) {
    double sum = 0;
    Side left = new Side();
    Side right = new Side();
    for (Segment segment : segments) {
      if (gutter.isCrossedBy(segment)) {
        sum += left.beside(right);
        left = new Side();
        right = new Side();
      } else {
        (gutter.isLeftOf(segment) ? right : left).add(segment);
      }
    }
    return sum + left.beside(right);
  }

  /** The first of some gutters that most of the segments keep to, on either side. */
  static Optional<Gutter> kept(List<Segment> segments, List<Gutter> known) {
    return known.stream().filter(gutter -> isKept(segments, gutter)).findFirst();
  }

  private static boolean isKept(List<Segment> segments, Gutter gutter) {
    long right = segments.stream().filter(gutter::isLeftOf).count();
    long crossing = segments.stream().filter(gutter::isCrossedBy).count();
    boolean left = segments.size() - right - crossing >= Side.FEWEST_LINES;
    return left && right > 0 && crossing * FEW < segments.size();
  }
}
