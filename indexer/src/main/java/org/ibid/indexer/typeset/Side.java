package org.ibid.indexer.typeset;

/** What stands on one side of a gutter between what crosses it. */
final class Side {

  /** A column is at least so wide: numbers of a list and their entries are no columns. */
  private static final double NARROWEST = 66;

  /** A gutter parts at least so many lines. */
  static final int FEWEST_LINES = 4;

  private int lines;
  private double top = Double.MAX_VALUE;
  private double bottom = -1;
  private double from = Double.MAX_VALUE;
  private double to = -1;
  private double baseline = -1;
  private double filled;

  void add(Segment segment) {
    lines += Math.abs(segment.baseline() - baseline) < Segment.ROW ? 0 : 1;
    baseline = segment.baseline();
    top = Math.min(top, segment.top());
    bottom = Math.max(bottom, segment.bottom());
    from = Math.min(from, segment.left());
    to = Math.max(to, segment.right());
    filled += segment.right() - segment.left();
  }

  /** How much text stands beside that of the other side, in points of height. */
  double beside(Side other) {
    if (!isColumn() || !other.isColumn()) {
      return 0;
    }
    double overlap = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    double density = Math.min(1, Math.min(density(), other.density()) * 2);
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
