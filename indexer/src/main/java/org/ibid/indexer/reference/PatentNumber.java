package org.ibid.indexer.reference;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of a patent, which says what kind of work a reference is. */
final class PatentNumber {

  /** {@code US 8,412,338 B2}, {@code (Patent No. US 8,412,338)}. */
  private static final Pattern PATENT =
      Pattern.compile(
          "[.,] ?\\(?(?:U\\.S\\. )?+(?:[Pp]atent|[Bb]revet)?+,? ?(?:[Nn]o\\.? )?+(?:US|EP|WO|CN|JP|DE|GB|FR|U\\.S\\.)? ?"
              + "(?:[Pp]atent,? (?:[Nn]o\\.? )?+)?+\\d{1,4}[,./]?\\d{3,6}(?:[,./]\\d{3,6})?+(?: ?[A-C]\\d?)?\\)?(?=[.,]|$)");

  private static final Pattern KIND_OF_PATENT =
      Pattern.compile("\\b(?:US|EP|WO) ?\\d[\\d,/]{5,14}+ [A-C]\\d\\b");

  private PatentNumber() {}

  /** The text without the number; the same text if it holds none. */
  static String taken(String text) {
    Matcher number = PATENT.matcher(text);
    return isLikely(text) && number.find()
        ? text.substring(0, number.start()) + "." + text.substring(number.end())
        : text;
  }

  private static boolean isLikely(String text) {
    return text.contains("atent")
        || text.contains("revet")
        || ((text.contains("US") || text.contains("EP") || text.contains("WO"))
            && KIND_OF_PATENT.matcher(text).find());
  }
}
