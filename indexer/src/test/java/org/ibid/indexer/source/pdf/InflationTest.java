package org.ibid.indexer.source.pdf;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class InflationTest {

  private static byte[] file(String filter, int megabytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(ascii("%PDF-1.4\n1 0 obj <</Filter " + filter + ">> stream\n"));
    try (OutputStream packed = new DeflaterOutputStream(bytes)) {
      for (int i = 0; i < megabytes; i++) {
        packed.write(new byte[1 << 20]);
      }
    }
    bytes.write(ascii("\nendstream endobj"));
    return bytes.toByteArray();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Test
  void aStreamThatUnpacksToTooMuchIsFoundBeforeItIsUnpacked() {
    assertThatThrownBy(() -> Inflation.check(file("/FlateDecode", 300)))
        .isInstanceOf(LimitException.class)
        .hasMessageContaining("unpacks to more than");
  }

  @Test
  void aStreamThatIsPackedTwiceIsNot() {
    assertThatThrownBy(() -> Inflation.check(file("[/FlateDecode /FlateDecode]", 1)))
        .isInstanceOf(LimitException.class)
        .hasMessageContaining("packed twice");
  }

  @Test
  void imagesAndShortStreamsNeedNoLook() {
    assertThatCode(() -> Inflation.check(file("/FlateDecode", 40))).doesNotThrowAnyException();
    assertThatCode(() -> Inflation.check(file("/FlateDecode /Subtype /Image", 300)))
        .doesNotThrowAnyException();
    assertThatCode(() -> Inflation.check(ascii("stream endstream stream")))
        .doesNotThrowAnyException();
  }
}
