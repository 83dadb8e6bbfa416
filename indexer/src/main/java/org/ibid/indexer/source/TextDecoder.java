package org.ibid.indexer.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Bytes that are all at hand to characters, as {@link DecodingReader} decodes them. */
public final class TextDecoder {

  private TextDecoder() {}

  /**
   * What was decoded.
   *
   * @param warnings what had to be assumed, with the offset of the first such byte
   */
  public record Decoded(String text, List<String> warnings) {
    public Decoded {
      warnings = List.copyOf(warnings);
    }
  }

  /** All characters of the bytes. */
  public static Decoded decode(byte[] bytes) {
    StringWriter text = new StringWriter(bytes.length);
    try (DecodingReader reader = new DecodingReader(new ByteArrayInputStream(bytes))) {
      reader.transferTo(text);
      return new Decoded(text.toString(), reader.warnings());
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory", e);
    }
  }

  /** The characters of a file's first bytes. */
  static String decodeHead(byte[] bytes) {
    return decode(bytes).text();
  }
}
