package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;

/**
 * The segments of a sheet, those of one height together.
 *
 * @param rows from top to bottom
 */
record PageRows(int number, double height, List<List<Segment>> rows) {

  /** Segments within so many points of height are a row. */
  private static final double LEVEL = 2;

  /** The rows of each sheet of a paper. */
  static List<PageRows> of(List<Sheet> sheets) {
    List<List<Word>> words =
        LineNumbers.removed(
            ScannedText.evened(sheets.stream().map(sheet -> Words.of(sheet.glyphs())).toList()));
    List<PageRows> pages = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      pages.add(of(sheets.get(i), words.get(i)));
    }
    return pages;
  }

  private static PageRows of(Sheet sheet, List<Word> words) {
    List<List<Segment>> rows = new ArrayList<>();
    double baseline = Double.NEGATIVE_INFINITY;
    for (Segment segment : Segment.of(Raising.found(words))) {
      if (segment.baseline() - baseline > LEVEL) {
        rows.add(new ArrayList<>());
        baseline = segment.baseline();
      }
      rows.getLast().add(segment);
    }
    return new PageRows(sheet.number(), sheet.height(), rows);
  }

  /** A row as text. */
  static String text(List<Segment> row) {
    List<Word> words = row.stream().flatMap(segment -> segment.words().stream()).toList();
    return Raised.plain(LineText.of(Word.fromLeft(words)));
  }
}
