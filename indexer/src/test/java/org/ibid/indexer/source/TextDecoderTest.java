package org.ibid.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        .containsExactly("Byte 2 is not UTF-8; it and 2 more were read as Windows-1252.");
  }

  @Test
  void aForeignByteInUtf8IsReadAndCounted() throws Exception {
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write("naïve ".getBytes(StandardCharsets.UTF_8));
    mixed.write(0xE9);
    mixed.write(" end".getBytes(StandardCharsets.UTF_8));
    TextDecoder.Decoded decoded = TextDecoder.decode(mixed.toByteArray());
    assertThat(decoded.text()).isEqualTo("naïve é end");
    assertThat(decoded.warnings())
        .containsExactly("Byte 7 is not UTF-8; it was read as Windows-1252.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16IsKnownByItsZeroBytes(String charset) {
    byte[] bytes = "TY  - JOUR – naïve".getBytes(Charset.forName(charset));
    assertThat(TextDecoder.decode(bytes).text()).isEqualTo("TY  - JOUR – naïve");
  }

  @Test
  void anXmlDeclarationDecides() {
    String xml = "<?xml version='1.0' encoding='iso-8859-2'?><a>\u0142\u00f3d\u017a</a>";
    byte[] bytes = xml.getBytes(Charset.forName("iso-8859-2"));
    assertThat(TextDecoder.decode(bytes).text()).isEqualTo(xml);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "us-ascii"})
  void aMisnamedEncodingIsReadAsWhatItIs(String name) {
    String xml = "<?xml version=\"1.0\" encoding=\"" + name + "\"?><a>é</a>";
    assertThat(TextDecoder.decode(xml.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(xml);
  }

  @Test
  void anEncodingThatNobodyKnowsIsSaid() {
    String xml = "<?xml version=\"1.0\" encoding=\"x-none-such\"?><a>é</a>";
    TextDecoder.Decoded decoded = TextDecoder.decode(xml.getBytes(StandardCharsets.UTF_8));
    assertThat(decoded.text()).isEqualTo(xml);
    assertThat(decoded.warnings())
        .containsExactly("The file says that it is in x-none-such; it was read as UTF-8.");
  }

  @Test
  void aCharacterAcrossTheBuffersEndIsWhole() {
    String text = "a".repeat((1 << 16) - 1) + "€" + "b".repeat(1 << 16) + "é";
    TextDecoder.Decoded decoded = TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8));
    assertThat(decoded.text()).isEqualTo(text);
    assertThat(decoded.warnings()).isEmpty();
  }

  @Test
  void aCharacterCutOffAtTheEndIsNotLost() {
    byte[] bytes = "ab€".getBytes(StandardCharsets.UTF_8);
    TextDecoder.Decoded decoded = TextDecoder.decode(Arrays.copyOf(bytes, 4));
    assertThat(decoded.text()).startsWith("abâ");
    assertThat(decoded.warnings()).hasSize(1);
  }
}
