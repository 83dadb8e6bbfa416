package org.ibid.indexer.work;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages or an article number as compared. The first page decides; the last, which is abbreviated in
 * many ways (123-9, 123–129), only adds to it.
 *
 * @param first letters and digits of the first page without leading zeros, or empty
 * @param last digits of the last page, unabbreviated, where it is greater, or empty
 */
record Pages(String first, String last) {

  /** What is looked at for a page. */
  private static final int MAX_CHARS = 60;

  /** An optional letter or few ({@code S}, {@code e}, {@code CD}), digits, a letter. */
  private static final Pattern PAGE =
      Pattern.compile(
          "(?<![\\p{L}\\d])(\\p{L}{0,4}+)[-.\\u2010-\\u2014 ]?0*+(\\d{1,9}+)(\\p{L}?)(?!\\p{L})");

  private static final Pattern LAST =
      Pattern.compile(
          "\\G\\p{L}?\\s{0,2}+[-\\u2010-\\u2014]{1,2}+\\s{0,2}+\\p{L}{0,4}+0*+(\\d{1,9}+)");

  /** Two short pieces may share a page or two; hardly two begin and end on the same of three. */
  private static final int PAGES_OF_ONE_PIECE = 3;

  private static final Pages NONE = new Pages("", "");

  private static final List<String> WORDS = List.of("pp", "p", "page", "art", "no", "id");

  enum Agreement {
    UNKNOWN,
    SAME,
    NEAR,
    DIFFER
  }

  static Pages of(@Nullable String pages) {
    if (pages == null) {
      return NONE;
    }
    String bounded = pages.substring(0, Math.min(pages.length(), MAX_CHARS));
    Matcher page = PAGE.matcher(bounded);
    if (!page.find()) {
      return NONE;
    }
    String before = page.group(1).toLowerCase(Locale.ROOT);
    String letters = WORDS.contains(before) ? "" : before;
    String first = letters + page.group(2) + page.group(3).toLowerCase(Locale.ROOT);
    Matcher last = LAST.matcher(bounded).region(page.end(2), bounded.length());
    return new Pages(first, last.find() ? unabbreviated(page.group(2), last.group(1)) : "");
  }

  /** 129 for the 9 after 123; empty where that is not the greater. */
  private static String unabbreviated(String first, String last) {
    int missing = Math.max(0, first.length() - last.length());
    String whole = first.substring(0, missing) + last;
    return Long.parseLong(whole) > Long.parseLong(first) ? whole : "";
  }

  /** Whether both begin and end on the same pages, and these are several. */
  boolean isSameStretch(Pages other) {
    return equals(other)
        && !last.isEmpty()
        && Long.parseLong(last) - Long.parseLong(digits()) >= PAGES_OF_ONE_PIECE - 1;
  }

  /** Whether only one of them is of a supplement. */
  boolean isSupplementBeside(Pages other) {
    return first.startsWith("s") != other.first.startsWith("s");
  }

  boolean isKnown() {
    return !first.isEmpty();
  }

  /**
   * {@code S12} and {@code 12}, {@code 5S} and {@code S5} are near. Page 1 beside an article number
   * says nothing: such articles begin at 1.
   */
  Agreement compare(Pages other) {
    if (!isKnown() || !other.isKnown()) {
      return Agreement.UNKNOWN;
    }
    if (first.equals(other.first)) {
      return Agreement.SAME;
    }
    String digits = digits();
    String others = other.digits();
    if (digits.equals(others)) {
      return Agreement.NEAR;
    }
    return digits.equals("1") || others.equals("1") ? Agreement.UNKNOWN : Agreement.DIFFER;
  }

  /** The first page's digits. */
  String digits() {
    StringBuilder digits = new StringBuilder(first.length());
    first.chars().filter(Character::isDigit).forEach(c -> digits.append((char) c));
    return digits.toString();
  }
}
