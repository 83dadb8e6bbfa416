package org.ibid.indexer.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Bytes to characters: by byte-order mark, else UTF-8, else, where the bytes are no UTF-8 at all,
 * Windows-1252.
 */
final class TextDecoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private TextDecoder() {}

  /**
   * What was decoded.
   *
   * @param warnings what had to be assumed or replaced, with the offset of the first such byte
   */
  record Decoded(String text, List<String> warnings) {}

  static Decoded decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_16), List.of());
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoded(new String(bytes, StandardCharsets.UTF_16), List.of());
    }
    return utf8(bytes, 0);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Decoded utf8(byte[] bytes, int from) {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
    CoderResult result = strict.decode(in, out, true);
    if (!result.isError()) {
      return new Decoded(out.flip().toString(), List.of());
    }
    return repaired(bytes, from, in.position());
  }

  private static Decoded repaired(byte[] bytes, int from, int fault) {
    String where = "byte " + fault + " is not UTF-8";
    if (!hasMultibyte(bytes, from)) {
      return new Decoded(
          new String(bytes, from, bytes.length - from, WINDOWS_1252),
          List.of(where + "; the file was read as Windows-1252"));
    }
    String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    long replaced = text.chars().filter(c -> c == '\uFFFD').count();
    return new Decoded(text, List.of(where + "; " + replaced + " such places are shown as \uFFFD"));
  }

  /** Whether any non-ASCII character of the bytes is well-formed UTF-8. */
  private static boolean hasMultibyte(byte[] bytes, int from) {
    for (int i = from; i + 1 < bytes.length; i++) {
      int lead = bytes[i] & 0xFF;
      int next = bytes[i + 1] & 0xC0;
      if (lead >= 0xC2 && lead <= 0xF4 && next == 0x80) {
        return true;
      }
    }
    return false;
  }
}
