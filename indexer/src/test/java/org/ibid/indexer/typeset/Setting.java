package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;

/** Sets characters on made-up sheets: each half as wide as its size. */
final class Setting {

  static final Face ROMAN = new Face("Roman", false, false);
  static final Face BOLD = new Face("Bold", true, false);

  private final List<Glyph> glyphs = new ArrayList<>();

  /** Sets a text from {@code left} on; a blank moves on without a character. */
  Setting text(double left, double baseline, double size, Face face, String text) {
    double at = left;
    for (int i = 0; i < text.length(); i++) {
      String c = text.substring(i, i + 1);
      glyphs.add(new Glyph(c, at, size / 2, baseline, size, face));
      at += size / 2;
    }
    return this;
  }

  Setting text(double left, double baseline, String text) {
    return text(left, baseline, 10, ROMAN, text);
  }

  /** Sets lines of a column, 12 points apart. */
  Setting column(double left, double top, String... lines) {
    double baseline = top;
    for (String line : lines) {
      text(left, baseline, line);
      baseline += 12;
    }
    return this;
  }

  List<Glyph> glyphs() {
    return glyphs;
  }

  Sheet sheet(int number) {
    return new Sheet(number, 600, 800, glyphs);
  }

  List<Segment> segments() {
    return Segment.of(Raising.found(Words.of(glyphs)));
  }
}
