package org.ibid.indexer.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a heading is printed with: {@code 2.1}, {@code IV.}
 *
 * @param path the number's parts; a Roman number is one part
 * @param rest the heading without it
 */
record HeadingNumber(List<Integer> path, String rest) {

  HeadingNumber {
    path = List.copyOf(path);
  }

  private static final Pattern ARABIC =
      Pattern.compile(
          "(?:§\\s?)?(\\d{1,2}(?:\\.\\d{1,2}){0,4})(?:[.)]\\s*|\\s+)(?=[\\p{L}\"“‘'(])(.+)");
  private static final Pattern DOT = Pattern.compile("\\.");
  private static final Pattern ROMAN = Pattern.compile("([IVX]{1,5})[.)]\\s+(?=\\p{L})(.+)");
  private static final String[] ROMAN_NUMBERS = {
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
  };

  static Optional<HeadingNumber> of(String heading) {
    Matcher arabic = ARABIC.matcher(heading);
    if (arabic.matches()) {
      List<Integer> path = DOT.splitAsStream(arabic.group(1)).map(Integer::valueOf).toList();
      return Optional.of(new HeadingNumber(path, arabic.group(2)));
    }
    Matcher roman = ROMAN.matcher(heading);
    if (roman.matches()) {
      for (int i = 0; i < ROMAN_NUMBERS.length; i++) {
        if (ROMAN_NUMBERS[i].equals(roman.group(1))) {
          return Optional.of(new HeadingNumber(List.of(i + 1), roman.group(2)));
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
    return path.size();
  }

  /** Whether a heading with this number may come next after one numbered {@code before}. */
  boolean follows(List<Integer> before) {
    int shared = Math.min(path.size(), before.size());
    for (int i = 0; i < shared; i++) {
      int step = path.get(i) - before.get(i);
      if (step != 0) {
        return step == 1 && onesFrom(i + 1);
      }
    }
    return path.size() > before.size() && onesFrom(before.size());
  }

  private boolean onesFrom(int start) {
    return path.stream().skip(start).allMatch(part -> part == 1);
  }
}
