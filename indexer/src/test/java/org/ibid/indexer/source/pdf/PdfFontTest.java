package org.ibid.indexer.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.ibid.indexer.typeset.Face;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PdfFontTest {

  private static PDFont font(String name) throws IOException {
    // The class puts a mapper of fonts in place that doesn't look for those of the machine.
    assertThat(PrintedPdf.ROMAN).isNotNull();
    COSDictionary described = new COSDictionary();
    described.setItem(COSName.TYPE, COSName.FONT);
    described.setItem(COSName.SUBTYPE, COSName.TYPE1);
    described.setName(COSName.BASE_FONT, name);
    return PDFontFactory.createFont(described);
  }

  @ParameterizedTest
  @CsvSource({
    "Times-Bold, Times-Bold, true, false",
    "Helvetica-Oblique, Helvetica-Oblique, false, true",
    "Times-BoldItalic, Times-BoldItalic, true, true",
    "ABCDEF+Snail-Bd, Snail-Bd, true, false",
    "ABCDEF+Snail.B+fb, Snail.B, true, false",
    "ABCDEF+Snail-It, Snail-It, false, true",
    "CMBX10, CMBX10, true, false",
    "Snail, Snail, false, false"
  })
  void theNameTellsTheCut(String name, String plain, boolean bold, boolean italic)
      throws IOException {
    assertThat(PdfFont.of(font(name)).face()).isEqualTo(new Face(plain, bold, italic));
  }

  @Test
  void codesAreCharacters() throws IOException {
    PdfFont font = PdfFont.of(font("Helvetica"));
    assertThat(font.text('A')).isEqualTo("A");
    assertThat(font.text(0xA0 + 0x0E)).isEqualTo("fi");
    assertThat(font.text(1)).isEqualTo(PdfFont.UNKNOWN);
    assertThat(font.scale()).isEqualTo(1);
  }
}
