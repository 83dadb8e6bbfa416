package org.ibid.indexer.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a stream is encoded in.
 *
 * @param markBytes length of its byte-order mark
 * @param unknown the encoding that it names and no JDK knows, or null
 */
record Encoding(Charset charset, int markBytes, @Nullable String unknown) {

  /** An XML declaration stands in fewer, and has nothing else before its encoding. */
  static final int HEAD_BYTES = 200;

  private static final Pattern DECLARED =
      Pattern.compile(
          "^\\s*+<\\?xml\\b[^>]*?\\bencoding\\s*+=\\s*+[\"']([A-Za-z][A-Za-z0-9._-]*+)[\"']");

  static Encoding of(byte[] head) {
    int first = at(head, 0);
    int second = at(head, 1);
    if (first == 0xEF && second == 0xBB && at(head, 2) == 0xBF) {
      return new Encoding(StandardCharsets.UTF_8, 3, null);
    }
    if (first == 0xFE && second == 0xFF) {
      return new Encoding(StandardCharsets.UTF_16BE, 2, null);
    }
    if (first == 0xFF && second == 0xFE) {
      return new Encoding(StandardCharsets.UTF_16LE, 2, null);
    }
    if (first == 0 && second > 0 && at(head, 2) == 0 && at(head, 3) > 0) {
      return new Encoding(StandardCharsets.UTF_16BE, 0, null);
    }
    if (first > 0 && second == 0 && at(head, 2) > 0 && at(head, 3) == 0) {
      return new Encoding(StandardCharsets.UTF_16LE, 0, null);
    }
    return declared(head);
  }

  /** Whether nothing but what was there to be read spoke for it. */
  boolean isOpen() {
    return charset.equals(StandardCharsets.UTF_8) && markBytes == 0;
  }

  private static int at(byte[] head, int index) {
    return index < head.length ? head[index] & 0xFF : -1;
  }

  private static Encoding declared(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(start);
    if (!declared.find()) {
      return new Encoding(StandardCharsets.UTF_8, 0, null);
    }
    return named(declared.group(1));
  }

  /** A wide encoding that is named in single bytes is misnamed. */
  private static Encoding named(String name) {
    if (!Charset.isSupported(name)) {
      return new Encoding(StandardCharsets.UTF_8, 0, name);
    }
    Charset charset = Charset.forName(name);
    boolean ascii = charset.canEncode() && "<".getBytes(charset).length == 1;
    boolean subset = charset.equals(StandardCharsets.US_ASCII);
    return new Encoding(ascii && !subset ? charset : StandardCharsets.UTF_8, 0, null);
  }
}
