package org.ibid.indexer.layout;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading is printed with: {@code 2.1}, {@code IV.}
 *
 * @param path the number's parts; a Roman number is one part
 * @param rest the heading without it
 */
record HeadingNumber(int[] path, String rest) {

  private static final Pattern ARABIC =
      Pattern.compile(
          "(?:§\\s?)?(\\d{1,2}(?:\\.\\d{1,2}){0,4})(?:[.)]\\s*|\\s+)(?=[\\p{L}\"“‘'(])(.+)");
  private static final Pattern ROMAN = Pattern.compile("([IVX]{1,5})[.)]\\s+(?=\\p{L})(.+)");
  private static final String[] ROMAN_NUMBERS = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
  };

  static Optional<HeadingNumber> of(String heading) {
    Matcher arabic = ARABIC.matcher(heading);
    if (arabic.matches()) {
      String[] parts = arabic.group(1).split("\\.");
      int[] path = new int[parts.length];
      for (int i = 0; i < parts.length; i++) {
        path[i] = Integer.parseInt(parts[i]);
      }
      return Optional.of(new HeadingNumber(path, arabic.group(2)));
    }
    Matcher roman = ROMAN.matcher(heading);
    if (roman.matches()) {
      for (int i = 0; i < ROMAN_NUMBERS.length; i++) {
        if (ROMAN_NUMBERS[i].equals(roman.group(1))) {
          return Optional.of(new HeadingNumber(new int[] {i + 1}, roman.group(2)));
        }
      }
    }
    return Optional.empty();
  }

  /** The heading without its number, if it has one. */
  static String strip(String heading) {
    return of(heading).map(HeadingNumber::rest).orElse(heading);
  }

  int level() {
    return path.length;
  }

  /** Whether a heading with this number may come next after one numbered {@code before}. */
  boolean follows(int[] before) {
    int shared = Math.min(path.length, before.length);
    for (int i = 0; i < shared; i++) {
      if (path[i] != before[i]) {
        return path[i] == before[i] + 1 && onesFrom(i + 1);
      }
    }
    return path.length > before.length && onesFrom(before.length);
  }

  private boolean onesFrom(int start) {
    for (int i = start; i < path.length; i++) {
      if (path[i] != 1) {
        return false;
      }
    }
    return true;
  }
}
