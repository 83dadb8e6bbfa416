package org.ibid.indexer.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chinese punctuation between a journal and its numbers, as other lines print it. */
final class HalfWidth {

  private static final String WIDE = "，：；（）";
  private static final String NARROW = ",:;()";
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("\\s?([" + WIDE + "])\\s?(?=[\\d(（)）：:]|$)|(?<=\\d)([" + WIDE + "])");

  private HalfWidth() {}

  /** The text with its commas, colons and brackets around numbers in ASCII. */
  static String of(String text) {
    return BEFORE_NUMBER
        .matcher(text)
        .replaceAll(m -> {
          String mark = m.group(1) != null ? m.group(1) : m.group(2);
          char narrow = NARROW.charAt(WIDE.indexOf(mark));
          return Matcher.quoteReplacement(narrow == ',' ? ", " : String.valueOf(narrow));
        });
  }
}
