package org.ibid.indexer.source.bibtex;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands between an {@code @} and the end of its braces, or what stands outside of any.
 *
 * @param type lower-cased: {@code article}, {@code string}; empty for text outside
 * @param key the entry's key, without white space around it; may be empty
 * @param text all of it, as it stands but for its outer brackets, which are braces
 * @param line where it begins, from 1
 * @param column where it begins, from 1
 * @param fault why it is broken, with the place, or empty
 */
record Block(String type, String key, String text, int line, int column, Optional<String> fault) {

  private static final Pattern KEY_CHARACTER = Pattern.compile("[^\r\n]");

  /** Whether it is an entry, not one of BibTeX's three commands or text outside. */
  boolean isEntry() {
    return switch (type) {
      case "", "string", "preamble", "comment", "include" -> false;
      default -> true;
    };
  }

  /**
   * The text with the characters of its key replaced one by one, because JBibTeX knows neither
   * spaces nor letters beyond ASCII in keys.
   */
  String masked() {
    int start = text.indexOf('{') + 1;
    int at = key.isEmpty() ? -1 : text.indexOf(key, start);
    return at < 0
        ? text
        : text.substring(0, at)
            + KEY_CHARACTER.matcher(key).replaceAll("k")
            + text.substring(at + key.length());
  }

  /** {@code line 3, column 1}. */
  String place() {
    return place(line, column);
  }

  static String place(int line, int column) {
    return "line " + line + ", column " + column;
  }
}
