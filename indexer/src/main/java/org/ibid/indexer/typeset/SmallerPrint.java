package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * The heading below which both columns of a sheet go on in smaller print, as a list of references
 * does that was set in columns of its own: it stands in a stripe without other text, and parts what
 * is above it from what is below as a heading over both columns would.
 */
final class SmallerPrint {

  /** Smaller by this part at least is another size, and not another letter of the same. */
  private static final double SMALLER = 0.93;

  /** So many lines on either side of the gutter show the size above and below. */
  private static final int LINES = 3;

  private final List<Segment> segments;
  private final Gutter gutter;

  SmallerPrint(List<Segment> segments, Gutter gutter) {
    this.segments = segments;
    this.gutter = gutter;
  }

  /** Whether the segment at this place, from top to bottom, is such a heading. */
  boolean beginsBelow(int place) {
    Segment heading = segments.get(place);
    return isAlone(place)
        && isSmaller(below(place, false), above(place, false), heading)
        && isSmaller(below(place, true), above(place, true), heading);
  }

  /** No segment is level with it, or nearly. */
  private boolean isAlone(int place) {
    Segment heading = segments.get(place);
    double room = heading.size() / 2;
    boolean above = place > 0 && segments.get(place - 1).bottom() < heading.top() - room / 2;
    boolean below = place + 1 < segments.size() && segments.get(place + 1).top() > heading.bottom();
    return above && below && heading.right() < gutter.end();
  }

  private static boolean isSmaller(List<Segment> below, List<Segment> above, Segment heading) {
    double largest = below.stream().mapToDouble(Segment::size).max().orElse(Double.MAX_VALUE);
    double smallest = above.stream().mapToDouble(Segment::size).min().orElse(0);
    return above.size() == LINES
        && below.size() == LINES
        && largest < SMALLER * smallest
        && largest < heading.size();
  }

  private List<Segment> above(int place, boolean right) {
    List<Segment> found = new ArrayList<>();
    for (int i = place - 1; i >= 0 && found.size() < LINES; i--) {
      addIfOn(right, segments.get(i), found);
    }
    return found;
  }

  private List<Segment> below(int place, boolean right) {
    List<Segment> found = new ArrayList<>();
    for (int i = place + 1; i < segments.size() && found.size() < LINES; i++) {
      addIfOn(right, segments.get(i), found);
    }
    return found;
  }

  private void addIfOn(boolean right, Segment segment, List<Segment> found) {
    if (gutter.isLeftOf(segment) == right) {
      found.add(segment);
    }
  }
}
