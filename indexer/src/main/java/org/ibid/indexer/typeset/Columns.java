package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the segments of a sheet in the order in which they are read. The gutter that parts most text
 * is looked for; what crosses it (a title, a table, a figure over both columns) cuts the sheet into
 * bands, in each of which the left is read before the right, and each part is looked at again in
 * the same way.
 */
final class Columns {

  /** Columns within columns within columns: a table's. */
  private static final int DEEPEST = 6;

  /** A page with more is a drawing, whose order says nothing. */
  private static final int MOST_SEGMENTS = 6_000;

  private final List<List<Segment>> regions = new ArrayList<>();
  private final List<Gutter> known;

  private Columns(List<Gutter> known) {
    this.known = known;
  }

  /** The gutter that parts most of a sheet, unless it has one column. */
  static Optional<Gutter> gutter(List<Segment> segments) {
    return segments.size() > MOST_SEGMENTS ? Optional.empty() : GutterSearch.best(segments);
  }

  /**
   * The columns in reading order; the segments of each from top to bottom.
   *
   * @param known gutters of the paper's other sheets: a last page may hold too little to show its
   *     own
   */
  static List<List<Segment>> of(List<Segment> segments, List<Gutter> known) {
    Columns columns = new Columns(known);
    columns.order(segments, segments.size() > MOST_SEGMENTS ? DEEPEST : 0);
    return columns.regions;
  }

  private void order(List<Segment> segments, int depth) {
    if (segments.isEmpty()) {
      return;
    }
    gutter(segments, depth)
        .ifPresentOrElse(
            gutter -> Bands.of(segments, gutter).forEach(part -> order(part, depth + 1)),
            () -> whole(segments, depth));
  }

  private void whole(List<Segment> segments, int depth) {
    Foot foot = depth > 0 ? null : Foot.of(segments, known).orElse(null);
    if (foot == null) {
      regions.add(segments);
    } else {
      order(foot.above(segments), depth + 1);
      order(foot.left(segments), depth + 1);
      order(foot.right(segments), depth + 1);
    }
  }

  private Optional<Gutter> gutter(List<Segment> segments, int depth) {
    if (depth == DEEPEST) {
      return Optional.empty();
    }
    Optional<Gutter> best = GutterSearch.best(segments);
    return depth > 0 ? best : best.or(() -> GutterSearch.kept(segments, known));
  }
}
