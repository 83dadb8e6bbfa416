package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;

/** The lines of one sheet in reading order. */
final class PageSetting {

  private PageSetting() {}

  /** The lines; columns are numbered from {@code column} on. */
  static List<Line> lines(Sheet sheet, int column) {
    return lines(sheet.number(), Segment.of(Raising.found(Words.of(sheet.glyphs()))), column);
  }

  static List<Line> lines(int page, List<Segment> segments, int column) {
    List<Line> lines = new ArrayList<>();
    int next = column;
    for (List<Segment> region : Columns.of(segments)) {
      lines.addAll(Line.of(page, next++, region));
    }
    return lines;
  }
}
