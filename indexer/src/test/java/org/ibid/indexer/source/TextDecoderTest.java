package org.ibid.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static final String TEXT = "α-synuclein naïve – 5 µm";

  @Test
  void utf8IsTakenAsItIs() {
    TextDecoder.Decoded decoded = TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.warnings()).isEmpty();
  }

  @Test
  void aByteOrderMarkDecidesAndIsNoText() throws Exception {
    ByteArrayOutputStream utf8 = new ByteArrayOutputStream();
    utf8.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
    utf8.write(TEXT.getBytes(StandardCharsets.UTF_8));
    assertThat(TextDecoder.decode(utf8.toByteArray()).text()).isEqualTo(TEXT);
    assertThat(TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_16)).text()).isEqualTo(TEXT);
    ByteArrayOutputStream little = new ByteArrayOutputStream();
    little.write(new byte[] {(byte) 0xFF, (byte) 0xFE});
    little.write(TEXT.getBytes(StandardCharsets.UTF_16LE));
    assertThat(TextDecoder.decode(little.toByteArray()).text()).isEqualTo(TEXT);
  }

  @Test
  void windows1252IsReadAndSaid() {
    byte[] bytes = "naïve – café".getBytes(Charset.forName("windows-1252"));
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
    assertThat(decoded.text()).isEqualTo("naïve – café");
    assertThat(decoded.warnings())
        .containsExactly("byte 2 is not UTF-8; the file was read as Windows-1252");
  }

  @Test
  void aBrokenByteInUtf8IsShownAndCounted() throws Exception {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write("naïve ".getBytes(StandardCharsets.UTF_8));
    mixed.write(0xFF);
    mixed.write(" end".getBytes(StandardCharsets.UTF_8));
    TextDecoder.Decoded decoded = TextDecoder.decode(mixed.toByteArray());
    assertThat(decoded.text()).isEqualTo("naïve \uFFFD end");
    assertThat(decoded.warnings())
        .containsExactly("byte 7 is not UTF-8; 1 such places are shown as \uFFFD");
  }
}
