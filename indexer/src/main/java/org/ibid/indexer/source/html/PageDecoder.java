package org.ibid.indexer.source.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.source.TextDecoder;

/**
 * The characters of a page: by byte-order mark, else as its {@code meta} tag says, else UTF-8, and
 * Windows-1252 where that fails. The names of encodings mean what browsers take them for (WHATWG
 * Encoding, 4.2).
 */
final class PageDecoder {

  /** Browsers look for the tag in the first 1,024 bytes; scripts before it push it down. */
  private static final int HEAD_BYTES = 8192;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta\\b[^>]{0,300}?charset\\s*+=\\s*+[\"']?+\\s*+([\\w.:-]{1,40}+)");

  private static final Map<String, String> WIDER =
      Map.of(
          "iso-8859-1", "windows-1252",
          "latin1", "windows-1252",
          "us-ascii", "windows-1252",
          "ascii", "windows-1252",
          "gb2312", "GBK",
          "gb_2312-80", "GBK",
          "x-gbk", "GBK",
          "shift_jis", "windows-31j",
          "ks_c_5601-1987", "x-windows-949",
          "iso-8859-9", "windows-1254");

  private PageDecoder() {}

  static TextDecoder.Decoded decode(byte[] bytes) {
    return decode(bytes, "");
  }

  /**
   * The characters of a page that came with the name of its encoding.
   *
   * @param said that name, which stands above the page's own; or empty
   */
  static TextDecoder.Decoded decode(byte[] bytes, String said) {
    Optional<Charset> declared =
        isMarked(bytes) || isUnicode(said)
            ? Optional.empty()
            : named(said).or(() -> declared(bytes));
    return declared
        .map(charset -> new TextDecoder.Decoded(new String(bytes, charset), List.of()))
        .orElseGet(() -> TextDecoder.decode(bytes));
  }

  /** Whether it begins with a byte-order mark, or is two bytes a character. */
  private static boolean isMarked(byte[] bytes) {
    int first = bytes.length > 1 ? bytes[0] & 0xFF : 1;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : 1;
    return first == 0 || second == 0 || first >= 0xFE || (first == 0xEF && second == 0xBB);
  }

  /** A narrow encoding that the page names and the JDK knows; UTF-8 is what is tried anyway. */
  private static Optional<Charset> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher meta = DECLARED.matcher(head);
    return meta.find() ? named(meta.group(1)) : Optional.empty();
  }

  private static Optional<Charset> named(String label) {
    String said = label.toLowerCase(Locale.ROOT);
    String name = WIDER.getOrDefault(said, said);
    boolean known =
        name.matches("[A-Za-z0-9][\\w.:-]*+") && Charset.isSupported(name) && !isUnicode(name);
    return known ? Optional.of(Charset.forName(name)) : Optional.empty();
  }

  private static boolean isUnicode(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("utf");
  }
}
