package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;

/** Puts the segments of a column together to lines. */
final class ColumnLines {

  /** What stands on a line is lower than its first segment by this part of its size at most. */
  private static final double LEVEL = 0.2;

  /** The size of a large letter says nothing of how far lines are apart. */
  private static final double LARGEST = 12;

  private final int page;
  private final int column;
  private final List<Line> lines = new ArrayList<>();
  private final List<Word> open = new ArrayList<>();
  private double baseline;

  private ColumnLines(int page, int column) {
    this.page = page;
    this.column = column;
  }

  /**
   * The lines of a column, from top to bottom.
   *
   * @param column number of it in the text, from 0
   * @param segments from top to bottom
   */
  static List<Line> of(int page, int column, List<Segment> segments) {
    ColumnLines lines = new ColumnLines(page, column);
    segments.forEach(lines::add);
    lines.end();
    return lines.lines;
  }

  private void add(Segment segment) {
    if (segment.baseline() - baseline > LEVEL * Math.min(segment.size(), LARGEST)) {
      end();
    }
    if (open.isEmpty()) {
      baseline = segment.baseline();
    }
    open.addAll(segment.words());
  }

  private void end() {
    if (open.isEmpty()) {
      return;
    }
    Line line = Line.of(page, column, open);
    boolean goesOn = !lines.isEmpty() && SmallCapitals.isGoingOn(lines.getLast(), line);
    lines.add(goesOn ? line.in(lines.getLast().style()) : line);
    open.clear();
  }
}
