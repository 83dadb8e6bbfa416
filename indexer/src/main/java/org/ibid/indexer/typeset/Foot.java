package org.ibid.indexer.typeset;

import java.util.List;
import java.util.Optional;

/**
 * The last lines of a sheet where they stand in columns and are too few to show it, as the text
 * that begins below the abstract of a first page.
 *
 * @param from position of the first segment
 * @param gutter of the paper's other sheets
 */
record Foot(int from, Gutter gutter) {

  private static final int FEWEST_LINES = 2;

  /** Cells of a table have fewer words. */
  private static final int FEWEST_WORDS = 4;

  /** The foot of a sheet below the last segment that crosses one of some gutters. */
  static Optional<Foot> of(List<Segment> segments, List<Gutter> known) {
    return known.stream()
        .map(gutter -> new Foot(firstBelow(segments, gutter), gutter))
        .filter(foot -> foot.isOf(segments))
        .findFirst();
  }

  private static int firstBelow(List<Segment> segments, Gutter gutter) {
    int from = segments.size();
    while (from > 0 && !gutter.isCrossedBy(segments.get(from - 1))) {
      from--;
    }
    return from;
  }

  private boolean isOf(List<Segment> segments) {
    List<Segment> left = left(segments);
    List<Segment> right = right(segments);
    long atEdge = right.stream().filter(gutter::ends).count();
    return isText(left) && isText(right) && 2 * atEdge > right.size();
  }

  private static boolean isText(List<Segment> column) {
    int words = column.stream().mapToInt(segment -> segment.words().size()).sum();
    return column.size() >= FEWEST_LINES && words >= FEWEST_WORDS * column.size();
  }

  List<Segment> above(List<Segment> segments) {
    return segments.subList(0, from);
  }

  List<Segment> left(List<Segment> segments) {
    return gutter.left(segments.subList(from, segments.size()));
  }

  List<Segment> right(List<Segment> segments) {
    return gutter.right(segments.subList(from, segments.size()));
  }
}
