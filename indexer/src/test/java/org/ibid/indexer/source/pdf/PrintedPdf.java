package org.ibid.indexer.source.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Sets made-up papers. What stands between two {@code ^} is raised. */
final class PrintedPdf {

  static {
    FontMappers.set(new BundledFonts());
  }

  static final PDFont ROMAN = new PDType1Font(FontName.TIMES_ROMAN);
  static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
  static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);

  private static final double HEIGHT = PDRectangle.A4.getHeight();

  private final PDDocument document = new PDDocument();
  private PDPage page = new PDPage(PDRectangle.A4);
  private double y;

  PrintedPdf() {
    document.addPage(page);
  }

  PDDocument document() {
    return document;
  }

  PrintedPdf page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return this;
  }

  /** Goes on so many points below the upper edge. */
  PrintedPdf at(double top) {
    y = top;
    return this;
  }

  double y() {
    return y;
  }

  PrintedPdf skip(double points) {
    y += points;
    return this;
  }

  /** Sets a line and goes on below it. */
  PrintedPdf line(double x, PDFont font, double size, String text) {
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      content.beginText();
      content.newLineAtOffset((float) x, (float) (HEIGHT - y));
      boolean raised = false;
      for (String part : text.split("\\^", -1)) {
        content.setFont(font, (float) (raised ? 0.65 * size : size));
        content.setTextRise((float) (raised ? 0.4 * size : 0));
        content.showText(part);
        raised = !raised;
      }
      content.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    y += 1.2 * size;
    return this;
  }

  /**
   * Breaks a text into lines of a column; all but the first stand {@code hang} points further in.
   */
  PrintedPdf column(double x, double width, double hang, PDFont font, double size, String text) {
    double left = x;
    for (String line : broken(width - hang, font, size, text)) {
      line(left, font, size, line);
      left = x + hang;
    }
    return this;
  }

  private static List<String> broken(double width, PDFont font, double size, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (!line.isEmpty() && width(font, size, line + " " + word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static double width(PDFont font, double size, String text) {
    try {
      return font.getStringWidth(text.replace("^", "")) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  PrintedPdf locked(String password) {
    try {
      document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() {
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
