package org.ibid.indexer.layout;

import java.util.regex.Pattern;

/**
 * Digits that a scan took for letters of names: {@code Ce1entano}. A mark of an affiliation stands
 * behind a name, never inside it, so that these cannot be what was printed.
 */
final class MisreadDigits {

  /** Two letters at least go on behind the digit, but no {@code and}: {@code Poe1and Ng2}. */
  private static final Pattern INSIDE = Pattern.compile("(?<=\\p{L})[015](?=\\p{Ll}{2})(?!and\\b)");

  /** The digits, and the letters that look most like them. */
  private static final String DIGITS = "015";

  private static final String LETTERS = "ols";

  private MisreadDigits() {}

  /** The line of authors as it was printed; the same where no digit is misplaced. */
  static String repaired(String line) {
    return INSIDE
        .matcher(line)
        .replaceAll(digit -> LETTERS.substring(DIGITS.indexOf(digit.group())).substring(0, 1));
  }
}
