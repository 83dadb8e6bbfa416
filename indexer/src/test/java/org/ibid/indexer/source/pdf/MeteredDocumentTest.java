package org.ibid.indexer.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class MeteredDocumentTest {

  private static String why(byte[] file) {
    return switch (PdfOpening.read(file)) {
      case PdfFile.Unreadable(String why) -> why;
      case PdfFile.Text text -> "read";
    };
  }

  private static byte[] content(byte[] file) throws IOException {
    try (PDDocument document = MeteredDocument.open(file, new Meter(Limits.fromNow()));
        InputStream content = document.getPage(0).getContents()) {
      return content.readAllBytes();
    }
  }

  @Test
  void whatIsPackedIsUnpacked() throws IOException {
    assertThat(content(RawPdf.page("/FlateDecode", RawPdf.deflated(3)))).hasSize(3 << 20);
    assertThat(content(RawPdf.page("/LZWDecode", RawPdf.lzw(1))))
        .hasSizeGreaterThan(7_000_000)
        .containsOnly(' ');
  }

  @Test
  void whatIsPackedTwiceInDifferentWaysIsUnpackedInOrder() throws IOException {
    byte[] hex = RawPdf.ascii("42 54 20 45 54>");
    assertThat(content(RawPdf.page("[/FlateDecode /ASCIIHexDecode]", RawPdf.deflated(hex))))
        .isEqualTo(RawPdf.ascii("BT ET"));
  }

  @Test
  void aFilterThatIsNamedTwiceHasPackedOnce() throws IOException {
    assertThat(content(RawPdf.page("[/FlateDecode /FlateDecode]", RawPdf.deflated(1))))
        .hasSize(1 << 20);
  }

  @Test
  void aDeflatedBombIsStopped() {
    assertThat(why(RawPdf.page("/FlateDecode", RawPdf.deflated(80)))).contains("unpacks to more");
  }

  @Test
  void aBombWhoseFilterIsNamedElsewhereIsStopped() {
    assertThat(why(RawPdf.page("5 0 R", RawPdf.deflated(80)))).contains("unpacks to more");
  }

  @Test
  void aBombOfLzwIsStopped() {
    assertThat(why(RawPdf.page("/LZWDecode", RawPdf.lzw(12)))).contains("unpacks to more");
  }

  @Test
  void aBombInABombIsStopped() {
    byte[] inner = RawPdf.deflated(RawPdf.lzw(12));
    assertThat(why(RawPdf.page("[/FlateDecode /LZWDecode]", inner))).contains("unpacks to more");
  }

  @Test
  void aBombOfRunsIsStopped() {
    ByteArrayOutputStream runs = new ByteArrayOutputStream();
    for (int i = 0; i < 600_000; i++) {
      runs.write(129);
      runs.write(' ');
    }
    assertThat(why(RawPdf.page("/RunLengthDecode", runs.toByteArray())))
        .contains("unpacks to more");
  }

  @Test
  void objectsThatFillTheMemoryAreStopped() {
    assertThat(why(RawPdf.syntax("6 0 obj [" + "[]".repeat(5_000_000) + "] endobj")))
        .contains("objects");
  }

  @Test
  void objectsInThePagesContentAreStoppedToo() {
    byte[] arrays = RawPdf.ascii("[" + "[]".repeat(5_000_000) + "] TJ");
    assertThat(why(RawPdf.page("/FlateDecode", RawPdf.deflated(arrays)))).contains("objects");
  }

  @Test
  void theTimeIsLookedAtWhileAFileIsOpened() {
    byte[] file = RawPdf.syntax("6 0 obj [" + "1 ".repeat(10_000) + "] endobj");
    Meter late = new Meter(Limits.fromNow(Duration.ZERO));
    assertThatThrownBy(() -> PdfBox.call(() -> MeteredDocument.open(file, late)))
        .isInstanceOf(LimitException.class)
        .hasMessageContaining("takes more than 0.0 s");
  }

  @Test
  void theTimeIsLookedAtWhileAStreamIsUnpacked() throws IOException {
    byte[] file = RawPdf.page("/FlateDecode", RawPdf.deflated(60));
    Limits limits = Limits.fromNow(Duration.ofMillis(300));
    Meter meter = new Meter(limits);
    try (PDDocument document = MeteredDocument.open(file, meter)) {
      while (System.nanoTime() < limits.deadlineNanos()) {
        Thread.onSpinWait();
      }
      assertThat(document.getPage(0).getContents().readAllBytes()).hasSizeLessThan(60 << 20);
      assertThatThrownBy(meter::checkExceeded).isInstanceOf(LimitException.class);
    }
  }

  @Test
  void streamsThatArePackedInNoWayAreReadAsTheyAre() throws IOException {
    assertThat(content(RawPdf.page("[]", RawPdf.ascii("BT ET")))).startsWith(RawPdf.ascii("BT ET"));
  }
}
