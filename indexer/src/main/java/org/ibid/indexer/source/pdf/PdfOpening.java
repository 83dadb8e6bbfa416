package org.ibid.indexer.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.ibid.indexer.typeset.Sheet;

/** Opens a file and reads its pages, in memory and on one thread. */
final class PdfOpening {

  /** A page with fewer characters shows an image, with a stamp at most. */
  private static final int FEWEST_ON_PAGE = 40;

  /** From this share of unknown characters on the rest is no text either. */
  private static final double MOST_UNKNOWN = 0.4;

  /** From this share on it is worth saying. */
  private static final double SOME_UNKNOWN = 0.01;

  static {
    FontMappers.set(new BundledFonts());
  }

  private final Limits limits;
  private final Meter meter;
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private long characters;
  private long unknown;

  private PdfOpening(Limits limits) {
    this.limits = limits;
    this.meter = new Meter(limits);
  }

  /** Reads a file; whatever its bytes are, nothing is thrown. */
  static PdfFile read(byte[] bytes) {
    return read(bytes, Limits.fromNow());
  }

  /** Reads a file under limits of its own. */
  static PdfFile read(byte[] bytes, Limits limits) {
    return new PdfOpening(limits).open(bytes);
  }

  private PdfFile open(byte[] bytes) {
    try (PDDocument document = PdfBox.call(() -> MeteredDocument.open(bytes, meter))) {
      meter.checkExceeded();
      pages(document);
      return result(PdfFacts.of(document));
    } catch (InvalidPasswordException e) {
      return new PdfFile.Unreadable(
          "is encrypted and opens with a password only; save it without one, then index that");
    } catch (LimitException e) {
      return new PdfFile.Unreadable(e.getMessage() + "; a paper has far less");
    } catch (IOException e) {
      return new PdfFile.Unreadable(
          "is no PDF that can be opened, not even leniently ("
              + e.getMessage()
              + "); it may be cut off");
    }
  }

  private void pages(PDDocument document) throws IOException {
    int count = PdfBox.call(document::getNumberOfPages);
    if (count > limits.pages()) {
      throw new LimitException("has " + count + " pages");
    }
    PageReader reader = new PageReader(limits);
    for (int number = 1; number <= count; number++) {
      limits.checkTime();
      meter.nextPage();
      page(document, number, reader).ifPresent(this::add);
      meter.checkExceeded();
    }
  }

  /** A page that can't be read is told of; the others are. */
  private Optional<Sheet> page(PDDocument document, int number, PageReader reader)
      throws IOException {
    try {
      PDPage page = PdfBox.call(() -> document.getPage(number - 1));
      return Optional.of(reader.read(page, number));
    } catch (PdfBox.FaultException e) {
      warnings.add("Page " + number + " could not be read (" + e.getMessage() + ").");
      return Optional.empty();
    }
  }

  private void add(Sheet sheet) {
    sheets.add(sheet);
    characters += sheet.glyphs().size();
    unknown += sheet.glyphs().stream().filter(g -> g.text().equals(PdfFont.UNKNOWN)).count();
  }

  private PdfFile result(PdfFacts facts) {
    if (sheets.isEmpty()) {
      return new PdfFile.Unreadable("has no page that can be read; " + String.join(" ", warnings));
    }
    if (characters < (long) FEWEST_ON_PAGE * sheets.size()) {
      return new PdfFile.Unreadable(
          "has no text on its "
              + sheets.size()
              + " pages, only images of it; let an OCR program (such as ocrmypdf) add the text first");
    }
    if (unknown > MOST_UNKNOWN * characters) {
      return new PdfFile.Unreadable(
          "has fonts that don't say what "
              + 100 * unknown / characters
              + " % of its characters are; let an OCR program (such as ocrmypdf) read it anew");
    }
    if (unknown > SOME_UNKNOWN * characters) {
      warnings.add(
          "Fonts don't say what "
              + unknown
              + " of "
              + characters
              + " characters are; they show as \uFFFD.");
    }
    return new PdfFile.Text(sheets, facts, warnings);
  }
}
