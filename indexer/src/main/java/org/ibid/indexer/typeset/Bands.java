package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * Segments cut into bands by what crosses a gutter: in each band that has columns the left is read
 * before the right, and what stands above it before both.
 */
final class Bands {

  /** Where the gutter is known, fewer lines between what crosses it are columns too. */
  private static final int FEWEST_LINES = 2;

  private final Gutter gutter;
  private final boolean otherColumns;
  private final List<List<Segment>> parts = new ArrayList<>();
  private List<Segment> whole = new ArrayList<>();
  private List<Segment> band = new ArrayList<>();

  private Bands(List<Segment> segments, Gutter gutter) {
    this.gutter = gutter;
    this.otherColumns = hasOtherColumns(segments, gutter);
  }

  /** What is read after each other; some parts may be empty. */
  static List<List<Segment>> of(List<Segment> segments, Gutter gutter) {
    Bands bands = new Bands(segments, gutter);
    SmallerPrint smaller = new SmallerPrint(segments, gutter);
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      bands.add(segment, gutter.isCrossedBy(segment) || smaller.beginsBelow(i));
    }
    bands.end();
    return bands.parts;
  }

  private void add(Segment segment, boolean cuts) {
    if (cuts) {
      close();
      whole.add(segment);
    } else {
      band.add(segment);
    }
  }

  private void end() {
    close();
    parts.add(whole);
  }

  /** Takes the band apart where it has columns; else it belongs to what stands above it. */
  private void close() {
    List<Segment> left = gutter.left(band);
    List<Segment> right = gutter.right(band);
    if (isColumns(left.size(), right.size())) {
      parts.add(whole);
      parts.add(left);
      parts.add(right);
      whole = new ArrayList<>();
    } else {
      whole.addAll(band);
    }
    band = new ArrayList<>();
  }

  private boolean isColumns(int left, int right) {
    boolean enough =
        otherColumns
            ? Math.min(left, right) >= Side.FEWEST_LINES
            : Math.max(left, right) >= FEWEST_LINES;
    return left > 0 && right > 0 && enough;
  }

  /**
   * Whether what crosses a gutter has columns of another width itself, as text below a box has: so
   * many of the lines that cross have others beside them.
   */
  private static boolean hasOtherColumns(List<Segment> segments, Gutter gutter) {
    int beside = 0;
    for (int i = 1; i < segments.size(); i++) {
      Segment one = segments.get(i - 1);
      Segment other = segments.get(i);
      boolean behind = one.isLevelWith(other) && other.left() > one.right() + Gutter.WIDTH;
      beside += behind && gutter.isCrossedBy(one) ? 1 : 0;
    }
    return beside >= Side.FEWEST_LINES;
  }
}
