package org.ibid.indexer.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.ibid.indexer.typeset.Glyph;
import org.ibid.indexer.typeset.Sheet;
import org.junit.jupiter.api.Test;

class PageReaderTest {

  private interface Content {
    void write(PDPageContentStream stream) throws IOException;
  }

  private static Sheet sheet(PDRectangle box, Limits limits, Content content) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(box);
      document.addPage(page);
      try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
        stream.setFont(PrintedPdf.ROMAN, 10);
        content.write(stream);
      }
      return new PageReader(limits).read(page, 1);
    }
  }

  private static Sheet sheet(Content content) throws IOException {
    return sheet(new PDRectangle(600, 800), Limits.fromNow(), content);
  }

  private static void show(PDPageContentStream stream, Matrix matrix, String text)
      throws IOException {
    stream.beginText();
    stream.setTextMatrix(matrix);
    stream.showText(text);
    stream.endText();
  }

  private static String text(Sheet sheet) {
    return sheet.glyphs().stream().map(Glyph::text).collect(Collectors.joining());
  }

  @Test
  void placesAreFromThePagesTopLeftCorner() throws IOException {
    Sheet sheet = sheet(stream -> show(stream, Matrix.getTranslateInstance(50, 700), "snail"));
    Glyph first = sheet.glyphs().getFirst();
    assertThat(text(sheet)).isEqualTo("snail");
    assertThat(first.left()).isCloseTo(50, within(0.01));
    assertThat(first.baseline()).isCloseTo(100, within(0.01));
    assertThat(first.size()).isCloseTo(10, within(0.01));
    assertThat(first.width()).isCloseTo(3.89, within(0.01));
  }

  @Test
  void aPageThatLiesOnItsSideIsTurned() throws IOException {
    Sheet sheet =
        sheet(stream -> show(stream, Matrix.getRotateInstance(Math.PI / 2, 100, 50), "snail"));
    Glyph first = sheet.glyphs().getFirst();
    assertThat(sheet.width()).isEqualTo(800);
    assertThat(first.left()).isCloseTo(50, within(0.01));
    assertThat(first.baseline()).isCloseTo(100, within(0.01));
  }

  @Test
  void whatRunsAlongTheMarginIsNoText() throws IOException {
    Sheet sheet =
        sheet(stream -> {
          show(stream, Matrix.getTranslateInstance(50, 700), "snails walk at night");
          show(stream, Matrix.getRotateInstance(Math.PI / 2, 590, 50), "Downloaded");
          show(stream, Matrix.getRotateInstance(0.7, 200, 200), "DRAFT");
        });
    assertThat(text(sheet)).isEqualTo("snails walk at night");
  }

  @Test
  void whatWasCutOffIsNoText() throws IOException {
    Sheet sheet =
        sheet(stream -> {
          show(stream, Matrix.getTranslateInstance(50, 700), "snail");
          show(stream, Matrix.getTranslateInstance(50, 900), "printer's mark");
        });
    assertThat(text(sheet)).isEqualTo("snail");
  }

  @Test
  void textThatIsNotDrawnIsReadAsOfAScan() throws IOException {
    Sheet sheet =
        sheet(stream -> {
          stream.setRenderingMode(RenderingMode.NEITHER);
          show(stream, Matrix.getTranslateInstance(50, 700), "snail");
        });
    assertThat(text(sheet)).isEqualTo("snail");
  }

  @Test
  void boldFontsAreBold() throws IOException {
    Sheet sheet =
        sheet(stream -> {
          stream.setFont(PrintedPdf.BOLD, 10);
          show(stream, Matrix.getTranslateInstance(50, 700), "ab");
        });
    assertThat(sheet.glyphs()).allMatch(glyph -> glyph.face().bold());
  }

  @Test
  void charactersAndTimeAreLimited() {
    Limits few = new Limits(1, 100, 3, 100, 100, 100, Duration.ofMinutes(1), Long.MAX_VALUE);
    assertThatThrownBy(() ->
            sheet(
                new PDRectangle(600, 800),
                few,
                stream -> show(stream, Matrix.getTranslateInstance(5, 5), "snails")))
        .isInstanceOf(LimitException.class)
        .hasMessage("has more than 3 characters on a page");
  }

  @Test
  void operatorsAreLimited() {
    Limits few = new Limits(1, 20, 30, 100, 100, 100, Duration.ofMinutes(1), Long.MAX_VALUE);
    List<Integer> lines = IntStream.range(0, 30).boxed().toList();
    assertThatThrownBy(() ->
            sheet(
                new PDRectangle(600, 800),
                few,
                stream -> {
                  for (int x : lines) {
                    stream.moveTo(x, 0);
                  }
                }))
        .isInstanceOf(LimitException.class)
        .hasMessageContaining("operators");
  }
}
