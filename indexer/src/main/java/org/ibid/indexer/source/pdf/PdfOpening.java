package org.ibid.indexer.source.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
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

  private final Limits limits = Limits.fromNow();
  private final List<Sheet> sheets = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private long characters;
  private long unknown;

  private PdfOpening() {}

  /** Reads a file; whatever its bytes are, nothing is thrown. */
  static PdfFile read(byte[] bytes) {
    return new PdfOpening().open(bytes);
  }

  private PdfFile open(byte[] bytes) {
    try {
      Inflation.check(bytes);
      return load(bytes);
    } catch (InvalidPasswordException e) {
      return new PdfFile.Unreadable(
          "is encrypted and opens with a password only; save it without one, then index that");
    } catch (LimitException e) {
      return new PdfFile.Unreadable(e.getMessage() + "; a paper has far less");
    } catch (OutOfMemoryError e) {
      return new PdfFile.Unreadable("takes more memory to open than there is");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return new PdfFile.Unreadable(
          "is no PDF that can be opened, not even leniently ("
              + reason(e)
              + "); it may be cut off");
    }
  }

  private PdfFile load(byte[] bytes) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(
            new RandomAccessReadBuffer(bytes),
            "",
            null,
            null,
            IOUtils.createMemoryOnlyStreamCache())) {
      pages(document);
      return result(PdfFacts.of(document));
    }
  }

  private static String reason(Throwable fault) {
    String message = fault.getMessage();
    return message == null || message.length() > 200 ? fault.getClass().getSimpleName() : message;
  }

  private void pages(PDDocument document) throws LimitException {
    int count = document.getNumberOfPages();
    if (count > limits.pages()) {
      throw new LimitException("has " + count + " pages");
    }
    PageReader reader = new PageReader(limits);
    for (int number = 1; number <= count; number++) {
      limits.checkTime();
      page(document, number, reader);
    }
  }

  /** A page that can't be read is told of; the others are. */
  private void page(PDDocument document, int number, PageReader reader) throws LimitException {
    try {
      PDPage page = document.getPage(number - 1);
      Sheet sheet = reader.read(page, number);
      sheets.add(sheet);
      characters += sheet.glyphs().size();
      unknown += sheet.glyphs().stream().filter(g -> g.text().equals(PdfFont.UNKNOWN)).count();
    } catch (LimitException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      warnings.add("Page " + number + " could not be read (" + reason(e) + ").");
    }
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
