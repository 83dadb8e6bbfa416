package org.ibid.indexer.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Stands in for fonts that a file doesn't hold with the one that PDFBox brings. Nothing is drawn
 * here, so that their looks don't matter. PDFBox's own mapper would look through the machine's
 * fonts, which takes seconds, and write a list of them into the home folder.
 */
final class BundledFonts implements FontMapper {

  private static final String RESOURCE =
      "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  private volatile @Nullable TrueTypeFont font;

  /** Read only where a file lacks a font: most papers hold theirs. */
  private TrueTypeFont font() {
    TrueTypeFont read = font;
    if (read == null) {
      read = read();
      font = read;
    }
    return read;
  }

  private static TrueTypeFont read() {
    try (InputStream stream = PDType0Font.class.getResourceAsStream(RESOURCE)) {
      if (stream == null) {
        throw new IllegalStateException("PDFBox lacks " + RESOURCE);
      }
      return new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(stream));
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + RESOURCE, e);
    }
  }

  @Override
  public FontMapping<TrueTypeFont> getTrueTypeFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public FontMapping<FontBoxFont> getFontBoxFont(
      String name, @Nullable PDFontDescriptor descriptor) {
    return new FontMapping<>(font(), true);
  }

  @Override
  public @Nullable CIDFontMapping getCIDFont(
      String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
    return new CIDFontMapping(null, font(), true);
  }
}
