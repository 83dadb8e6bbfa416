package org.ibid.server.export;

import java.util.regex.Pattern;

/** Text as a line of a file can hold it. */
final class Text {

  private static final Pattern BLANK = Pattern.compile("[\\s\\p{Cc}\\x{2028}\\x{2029}\\x{feff}]++");

  private Text() {}

  /** The text in one line, without control characters. */
  static String line(String text) {
    return BLANK.matcher(text).replaceAll(" ").strip();
  }
}
