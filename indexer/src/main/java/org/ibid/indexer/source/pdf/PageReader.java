package org.ibid.indexer.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.ibid.indexer.source.pdf.GlyphEngine.Mark;
import org.ibid.indexer.typeset.Glyph;
import org.ibid.indexer.typeset.Sheet;

/** Makes a page of a file a sheet: turned as most of its text runs, from its top left corner. */
final class PageReader {

  /** Quarter turns; text at other angles is a watermark. */
  private static final int TURNS = 4;

  /** Characters this far over the edge were cut off in print. */
  private static final double OUTSIDE = 2;

  private final GlyphEngine engine;

  PageReader(Limits limits) {
    this.engine = new GlyphEngine(limits);
  }

  Sheet read(PDPage page, int number) throws IOException {
    List<Mark> marks = engine.marks(page);
    PDRectangle box = page.getCropBox();
    int turn = mainTurn(marks);
    boolean upright = turn % 2 == 0;
    double width = upright ? box.getWidth() : box.getHeight();
    double height = upright ? box.getHeight() : box.getWidth();
    List<Glyph> glyphs = new ArrayList<>(marks.size());
    for (Mark mark : marks) {
      if (turn(mark) == turn && !mark.text().isEmpty()) {
        Glyph glyph = glyph(mark, box, turn);
        if (isInside(glyph, width, height)) {
          glyphs.add(glyph);
        }
      }
    }
    return new Sheet(number, width, height, glyphs);
  }

  private static boolean isInside(Glyph glyph, double width, double height) {
    return glyph.left() > -OUTSIDE
        && glyph.left() < width + OUTSIDE
        && glyph.baseline() > -OUTSIDE
        && glyph.baseline() < height + OUTSIDE
        && glyph.size() > 0.5
        && glyph.width() < width;
  }

  /** How many quarter turns against the clock most of the text runs; a page may lie on its side. */
  private static int mainTurn(List<Mark> marks) {
    int[] counts = new int[TURNS];
    for (Mark mark : marks) {
      int turn = turn(mark);
      if (turn >= 0) {
        counts[turn]++;
      }
    }
    int most = 0;
    for (int turn = 1; turn < TURNS; turn++) {
      most = counts[turn] > counts[most] ? turn : most;
    }
    return most;
  }

  /** -1 for text that runs at an angle. */
  private static int turn(Mark mark) {
    double x = mark.matrix().getScaleX();
    double y = mark.matrix().getShearY();
    if (Math.abs(y) < 0.05 * Math.abs(x)) {
      return x > 0 ? 0 : 2;
    }
    return Math.abs(x) < 0.05 * Math.abs(y) ? y > 0 ? 1 : 3 : -1;
  }

  private static Glyph glyph(Mark mark, PDRectangle box, int turn) {
    Matrix matrix = mark.matrix();
    double x = matrix.getTranslateX() - box.getLowerLeftX();
    double y = matrix.getTranslateY() - box.getLowerLeftY();
    double left;
    double baseline;
    switch (turn) {
      case 0 -> {
        left = x;
        baseline = box.getHeight() - y;
      }
      case 1 -> {
        left = y;
        baseline = x;
      }
      case 2 -> {
        left = box.getWidth() - x;
        baseline = y;
      }
      default -> {
        left = box.getHeight() - y;
        baseline = box.getWidth() - x;
      }
    }
    return new Glyph(mark.text(), left, mark.advance(), baseline, mark.size(), mark.font().face());
  }
}
