package org.ibid.indexer.concept;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The characters of a file of schemes.
 *
 * @param file for messages
 * @param text without byte order mark
 */
record SourceText(Path file, String text) {

  /** Bytes as UTF-8; what isn't UTF-8 is refused with its place rather than replaced. */
  static SourceText decode(Path file, byte[] bytes) throws SchemeException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw at(file, text, text.length(), "expected UTF-8, got a byte that isn't");
    }
    return new SourceText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  SchemeException fault(int offset, String message) {
    return at(file, text, offset, message);
  }

  private static SchemeException at(Path file, String text, int offset, String message) {
    int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
    long line = 1 + text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    return new SchemeException(file, line, offset - lineStart + 1L, message);
  }

  /** The file's name without its ending. */
  String name() {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? name : name.substring(0, dot);
  }
}
