package org.ibid.indexer.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.ibid.indexer.source.pdf.GlyphEngine.Shown;
import org.ibid.indexer.typeset.Glyph;
import org.ibid.indexer.typeset.Sheet;

/** Makes a page of a file a sheet: turned as most of its text runs, from its top left corner. */
final class PageReader {

  /** Quarter turns; text at other angles is a watermark. */
  private static final int TURNS = 4;

  /** Characters this far over the edge were cut off in print. */
  private static final double OUTSIDE = 2;

  private final GlyphEngine engine;
  private final Map<PDFont, PdfFont> fonts = new HashMap<>();

  /** A character with its font: what it is and how large. */
  private record Mark(String text, Matrix matrix, double advance, double size, PdfFont font) {}

  PageReader(Limits limits) {
    this.engine = new GlyphEngine(limits);
  }

  /**
   * Reads a page.
   *
   * @throws LimitException where it, or the file, takes more than it may
   * @throws PdfBox.FaultException where it can't be read
   */
  Sheet read(PDPage page, int number) throws IOException {
    List<Mark> marks = new ArrayList<>();
    for (Shown shown : PdfBox.call(() -> engine.shown(page))) {
      marks.add(mark(shown));
    }
    return sheet(marks, PdfBox.call(page::getCropBox), number);
  }

  private Mark mark(Shown shown) {
    Matrix matrix = shown.matrix();
    PdfFont font = fonts.computeIfAbsent(shown.font(), PdfFont::of);
    double scale = Math.hypot(matrix.getValue(0, 0), matrix.getValue(0, 1));
    double size = Math.hypot(matrix.getValue(1, 0), matrix.getValue(1, 1)) * font.scale();
    return new Mark(font.text(shown.code()), matrix, shown.advance() * scale, size, font);
  }

  private static Sheet sheet(List<Mark> marks, PDRectangle box, int number) {
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
