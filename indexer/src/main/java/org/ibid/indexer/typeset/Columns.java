package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

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

  /** Where the gutter is known, fewer lines between what crosses it are columns too. */
  private static final int FEWEST_IN_BAND = 2;

  /** Columns within columns within columns: a table's. */
  private static final int DEEPEST = 6;

  /** A page with more is a drawing, whose order says nothing. */
  private static final int MOST_SEGMENTS = 6_000;

  private static final int MOST_CANDIDATES = 60;

  /** Labels of a list that end below each other begin within so many points. */
  private static final double NEAR = 5;

  /** So many segments begin at the edge of a column. */
  private static final int FEWEST_EDGES = 3;

  /** What parts so much of what the best gutter does is as good. */
  private static final double AS_GOOD = 0.9;

  /** Labels of a list and the room behind them take so many points. */
  private static final double LABEL_WIDTH = 36;

  /** What stands on a line differs in height by less. */
  private static final double LEVEL = 2;

  private static final Pattern LABEL = Pattern.compile("[\\[(]?\\d{1,3}[\\]).]?");

  private final List<List<Segment>> regions = new ArrayList<>();
  private final List<Double> known;

  private Columns(List<Double> known) {
    this.known = known;
  }

  /** Where the gutter of a sheet ends that parts most of it; empty where it has one column. */
  static OptionalDouble gutter(List<Segment> segments) {
    double best = segments.size() > MOST_SEGMENTS ? -1 : best(segments);
    return best < 0 ? OptionalDouble.empty() : OptionalDouble.of(best);
  }

  /**
   * The columns in reading order; the segments of each from top to bottom.
   *
   * @param known gutters of the paper's other sheets: a last page may hold too little to show its
   *     own
   */
  static List<List<Segment>> of(List<Segment> segments, List<Double> known) {
    Columns columns = new Columns(known);
    columns.order(segments, segments.size() > MOST_SEGMENTS ? DEEPEST : 0);
    return columns.regions;
  }

  private void order(List<Segment> segments, int depth) {
    if (segments.isEmpty()) {
      return;
    }
    double gutter = depth == DEEPEST ? -1 : best(segments);
    if (gutter < 0 && depth == 0) {
      gutter = known(segments);
    }
    if (gutter < 0) {
      regions.add(segments);
      return;
    }
    boolean other = hasOther(segments, gutter);
    List<Segment> whole = new ArrayList<>();
    List<Segment> band = new ArrayList<>();
    SmallerPrint smaller = new SmallerPrint(segments, gutter);
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (crosses(segment, gutter) || smaller.beginsBelow(i)) {
        whole = band(whole, band, gutter, depth, other);
        band = new ArrayList<>();
        whole.add(segment);
      } else {
        band.add(segment);
      }
    }
    order(band(whole, band, gutter, depth, other), depth + 1);
  }

  /**
   * Whether what crosses a gutter has columns of another width itself, as text below a box has: so
   * many of the lines that cross have others beside them.
   */
  private static boolean hasOther(List<Segment> segments, double gutter) {
    int beside = 0;
    for (int i = 1; i < segments.size(); i++) {
      Segment one = segments.get(i - 1);
      Segment other = segments.get(i);
      boolean row = Math.abs(one.baseline() - other.baseline()) < LEVEL;
      beside += row && crosses(one, gutter) && other.left() > one.right() + GUTTER ? 1 : 0;
    }
    return beside >= FEWEST_LINES;
  }

  /** Takes a band apart where it has columns; else it belongs to what stands above it. */
  private List<Segment> band(
      List<Segment> whole, List<Segment> band, double gutter, int depth, boolean other) {
    List<Segment> right = band.stream().filter(s -> isRight(s, gutter)).toList();
    List<Segment> left = band.stream().filter(s -> !isRight(s, gutter)).toList();
    boolean few =
        other
            ? Math.min(left.size(), right.size()) < FEWEST_LINES
            : Math.max(left.size(), right.size()) < FEWEST_IN_BAND;
    if (left.isEmpty() || right.isEmpty() || few) {
      whole.addAll(band);
      return whole;
    }
    order(whole, depth + 1);
    order(left, depth + 1);
    order(right, depth + 1);
    return new ArrayList<>();
  }

  /** A known gutter that most of the segments keep to, on either side; or -1. */
  private double known(List<Segment> segments) {
    for (double gutter : known) {
      long right = segments.stream().filter(s -> isRight(s, gutter)).count();
      long crossing = segments.stream().filter(s -> crosses(s, gutter)).count();
      boolean left = segments.size() - right - crossing >= FEWEST_LINES;
      if (left && right > 0 && crossing * 4 < segments.size()) {
        return gutter;
      }
    }
    return -1;
  }

  static boolean isRight(Segment segment, double gutter) {
    return segment.left() >= gutter - 1;
  }

  private static boolean crosses(Segment segment, double gutter) {
    return !isRight(segment, gutter) && segment.right() > gutter - GUTTER;
  }

  /**
   * The left edge of the column behind the gutter that parts most; -1 where there is none. Of edges
   * that part about as much the leftmost: labels of a list stand left of its entries.
   */
  private static double best(List<Segment> segments) {
    Map<Double, Double> parted = new HashMap<>();
    candidates(segments).forEach(edge -> parted.put(edge, parted(segments, edge)));
    double most = parted.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double edge =
        parted.entrySet().stream()
            .filter(entry -> entry.getValue() > 0 && entry.getValue() >= AS_GOOD * most)
            .mapToDouble(Map.Entry::getKey)
            .min()
            .orElse(-1);
    return edge < 0 ? -1 : withLabels(segments, edge);
  }

  /**
   * The edge of a column with the labels that stand left of its entries, too few to have an edge of
   * their own: {@code 8.} and, further in, the entry.
   */
  private static double withLabels(List<Segment> segments, double edge) {
    double left = edge;
    for (int i = 1; i < segments.size(); i++) {
      Segment label = segments.get(i - 1);
      Segment entry = segments.get(i);
      boolean beside =
          Math.abs(entry.left() - edge) < NEAR
              && Math.abs(entry.baseline() - label.baseline()) < LEVEL
              && label.right() < entry.left()
              && label.left() > edge - LABEL_WIDTH;
      if (beside && LABEL.matcher(label.words().getFirst().text()).matches()) {
        left = Math.min(left, label.left());
      }
    }
    double shifted = left;
    boolean free =
        segments.stream()
            .noneMatch(s -> crosses(s, shifted) && !crosses(s, edge) && s.right() < edge);
    return free ? left : edge;
  }

  /** The left edges that most segments have, or nearly have. */
  private static List<Double> candidates(List<Segment> segments) {
    double[] lefts = segments.stream().mapToDouble(Segment::left).sorted().toArray();
    List<Edge> edges = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < lefts.length; i++) {
      while (end < lefts.length && lefts[end] <= lefts[i] + NEAR) {
        end++;
      }
      boolean another = edges.isEmpty() || lefts[i] > edges.getLast().at() + 1;
      if (end - i >= FEWEST_EDGES && another) {
        edges.add(new Edge(lefts[i], end - i));
      }
    }
    return edges.stream()
        .sorted(Comparator.comparingInt(Edge::segments).reversed())
        .limit(MOST_CANDIDATES)
        .map(Edge::at)
        .toList();
  }

  /** Where so many segments begin. */
  private record Edge(double at, int segments) {}

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
