package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the segments of a sheet in the order in which they are read. The gutter that parts most text
 * is looked for; what crosses it (a title, a table, a figure over both columns) cuts the sheet into
 * bands, in each of which the left is read before the right, and each part is looked at again in
 * the same way.
 */
final class Columns {

  /** A gutter is at least so wide, in points. */
  private static final double GUTTER = 6;

  /** A column is at least so wide: numbers of a list and their entries are no columns. */
  private static final double NARROWEST = 66;

  /** A gutter parts at least so many lines. */
  private static final int FEWEST_LINES = 4;

  /** Columns within columns within columns: a table's. */
  private static final int DEEPEST = 6;

  /** A page with more is a drawing, whose order says nothing. */
  private static final int MOST_SEGMENTS = 6_000;

  private static final int MOST_CANDIDATES = 60;

  private final List<List<Segment>> regions = new ArrayList<>();

  private Columns() {}

  /** The columns in reading order; the segments of each from top to bottom. */
  static List<List<Segment>> of(List<Segment> segments) {
    Columns columns = new Columns();
    columns.order(segments, segments.size() > MOST_SEGMENTS ? DEEPEST : 0);
    return columns.regions;
  }

  private void order(List<Segment> segments, int depth) {
    if (segments.isEmpty()) {
      return;
    }
    double gutter = depth == DEEPEST ? -1 : best(segments);
    if (gutter < 0) {
      regions.add(segments);
      return;
    }
    List<Segment> whole = new ArrayList<>();
    List<Segment> band = new ArrayList<>();
    for (Segment segment : segments) {
      if (crosses(segment, gutter)) {
        whole = band(whole, band, gutter, depth);
        band = new ArrayList<>();
        whole.add(segment);
      } else {
        band.add(segment);
      }
    }
    order(band(whole, band, gutter, depth), depth + 1);
  }

  /** Takes a band apart where it has columns; else it belongs to what stands above it. */
  private List<Segment> band(
      List<Segment> whole, List<Segment> band, double gutter, int depth) {
    List<Segment> right = band.stream().filter(s -> isRight(s, gutter)).toList();
    List<Segment> left = band.stream().filter(s -> !isRight(s, gutter)).toList();
    if (left.isEmpty()
        || right.isEmpty()
        || Math.max(left.size(), right.size()) < FEWEST_LINES) {
      whole.addAll(band);
      return whole;
    }
    order(whole, depth + 1);
    order(left, depth + 1);
    order(right, depth + 1);
    return new ArrayList<>();
  }

  private static boolean isRight(Segment segment, double gutter) {
    return segment.left() >= gutter - 1;
  }

  private static boolean crosses(Segment segment, double gutter) {
    return !isRight(segment, gutter) && segment.right() > gutter - GUTTER;
  }

  /** The left edge of the column behind the gutter that parts most; -1 where there is none. */
  private static double best(List<Segment> segments) {
    double best = -1;
    double most = 0;
    for (double candidate : candidates(segments)) {
      double parted = parted(segments, candidate);
      if (parted > most) {
        most = parted;
        best = candidate;
      }
    }
    return best;
  }

  /** The left edges that most segments have. */
  private static List<Double> candidates(List<Segment> segments) {
    Map<Long, Integer> counts = new HashMap<>();
    Map<Long, Double> edges = new HashMap<>();
    for (Segment segment : segments) {
      long key = Math.round(segment.left() / 2);
      counts.merge(key, 1, Integer::sum);
      edges.merge(key, segment.left(), Math::min);
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 2)
        .sorted(
            Comparator.<Map.Entry<Long, Integer>>comparingInt(Map.Entry::getValue)
                .reversed()
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_CANDIDATES)
        .map(entry -> edges.getOrDefault(entry.getKey(), 0.0))
        .toList();
  }

  /** How much text stands side by side left and right of a gutter, in points of height. */
  private static double parted(List<Segment> segments, double gutter) {
    double sum = 0;
    Side left = new Side();
    Side right = new Side();
    for (Segment segment : segments) {
      if (crosses(segment, gutter)) {
        sum += Side.parted(left, right);
        left = new Side();
        right = new Side();
      } else {
        (isRight(segment, gutter) ? right : left).add(segment);
      }
    }
    return sum + Side.parted(left, right);
  }

  /** What stands on one side of a gutter between what crosses it. */
  private static final class Side {
    private int lines;
    private double top = Double.MAX_VALUE;
    private double bottom = -1;
    private double from = Double.MAX_VALUE;
    private double to = -1;
    private double baseline = -1;
    private double filled;

    void add(Segment segment) {
      boolean same = Math.abs(segment.baseline() - baseline) < 2;
      lines += same ? 0 : 1;
      baseline = segment.baseline();
      top = Math.min(top, segment.top());
      bottom = Math.max(bottom, segment.bottom());
      from = Math.min(from, segment.left());
      to = Math.max(to, segment.right());
      filled += segment.right() - segment.left();
    }

    static double parted(Side left, Side right) {
      if (!left.isColumn() || !right.isColumn()) {
        return 0;
      }
      double overlap = Math.min(left.bottom, right.bottom) - Math.max(left.top, right.top);
      double density = Math.min(1, Math.min(left.density(), right.density()) * 2);
      return Math.max(0, overlap) * density;
    }

    private boolean isColumn() {
      return lines >= FEWEST_LINES && to - from >= NARROWEST;
    }

    /** The part of its lines' width that holds text: cells of tables hold little. */
    private double density() {
      return filled / (lines * (to - from));
    }
  }
}
