package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the characters of a sheet together to words, in the order in which they were set. */
final class Words {

  /**
   * Words are further apart than most letters of their line by this part of their size. A line set
   * tight has blanks of a seventh; what kerning moves letters apart is less than a twentieth.
   */
  private static final double GAP = 0.1;

  /** Fewer letters don't tell how wide a line is set. */
  private static final int FEWEST_GAPS = 8;

  /** Letters that are further apart are words of their own. */
  private static final double WIDEST = 0.3;

  /** A character set again so near is the same one, set twice to look bold. */
  private static final double TWICE = 0.08;

  /** Letters of a word stand on one line, but for what rounding does. */
  private static final double LEVEL = 0.04;

  /** Letters may be drawn together by so much. */
  private static final double OVERLAP = 0.6;

  private final List<Word> words = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Glyph first;
  private @Nullable Glyph last;
  private double letterGap;
  private boolean space = true;
  private boolean spaceBefore = true;

  private Words() {}

  static List<Word> of(List<Glyph> set) {
    List<Glyph> glyphs = Accents.placed(set);
    Words words = new Words();
    int start = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !isSameLine(glyphs.get(i - 1), glyphs.get(i))) {
        words.line(glyphs.subList(start, i));
        start = i;
      }
    }
    words.end();
    return words.words;
  }

  private static boolean isSameLine(Glyph one, Glyph other) {
    return Math.abs(one.baseline() - other.baseline()) < one.size();
  }

  private void line(List<Glyph> glyphs) {
    letterGap = Math.max(0, middleGap(glyphs));
    glyphs.forEach(this::add);
  }

  /** How far most letters of a line are apart: a heading may be set wide. */
  private static double middleGap(List<Glyph> glyphs) {
    double[] gaps = new double[glyphs.size()];
    int count = 0;
    for (int i = 1; i < glyphs.size(); i++) {
      Glyph before = glyphs.get(i - 1);
      Glyph glyph = glyphs.get(i);
      if (!before.isBlank() && !glyph.isBlank() && glyph.size() > 0) {
        gaps[count++] = (glyph.left() - before.right()) / glyph.size();
      }
    }
    if (count < FEWEST_GAPS) {
      return 0;
    }
    Arrays.sort(gaps, 0, count);
    return Math.min(WIDEST, gaps[count / 2]);
  }

  private void add(Glyph glyph) {
    if (glyph.isBlank()) {
      end();
      space = true;
      return;
    }
    if (last != null && isTwice(last, glyph)) {
      return;
    }
    if (last != null && !follows(last, glyph)) {
      end();
    }
    if (first == null) {
      first = glyph;
      spaceBefore = space;
    }
    space = false;
    text.append(glyph.text());
    last = glyph;
  }

  private static boolean isTwice(Glyph last, Glyph glyph) {
    return last.text().equals(glyph.text())
        && Math.abs(last.left() - glyph.left()) < TWICE * glyph.size()
        && Math.abs(last.baseline() - glyph.baseline()) < TWICE * glyph.size();
  }

  private boolean follows(Glyph last, Glyph glyph) {
    double gap = glyph.left() - last.right();
    return last.face().equals(glyph.face())
        && Math.abs(last.size() - glyph.size()) < LEVEL * last.size()
        && Math.abs(last.baseline() - glyph.baseline()) < LEVEL * last.size()
        && gap < (GAP + letterGap) * glyph.size()
        && gap > -OVERLAP * glyph.size();
  }

  private void end() {
    if (first != null && last != null) {
      words.add(
          new Word(
              text.toString(),
              first.left(),
              Math.max(first.left(), last.right()),
              first.baseline(),
              first.size(),
              0,
              spaceBefore,
              first.face()));
    }
    text.setLength(0);
    first = null;
    last = null;
  }
}
