package org.ibid.indexer.typeset;

import java.util.List;

/**
 * The room between two columns.
 *
 * @param end where it ends: the left edge of the column behind it
 */
record Gutter(double end) {

  /** A gutter is at least so wide, in points. */
  static final double WIDTH = 6;

  /** What begins at the edge of a column begins within this of it, as rounding has it. */
  private static final double AT = 1;

  boolean isLeftOf(Segment segment) {
    return segment.left() >= end - AT;
  }

  /** Whether a segment begins where it ends. */
  boolean ends(Segment segment) {
    return Math.abs(segment.left() - end) < AT;
  }

  /** Whether a segment stands over it, or in it. */
  boolean isCrossedBy(Segment segment) {
    return !isLeftOf(segment) && segment.right() > end - WIDTH;
  }

  /** The segments behind it, in their order. */
  List<Segment> right(List<Segment> segments) {
    return segments.stream().filter(this::isLeftOf).toList();
  }

  /** The segments that begin before it, in their order. */
  List<Segment> left(List<Segment> segments) {
    return segments.stream().filter(segment -> !isLeftOf(segment)).toList();
  }
}
