package org.ibid.server.eval;

import java.util.Locale;

/** Pages, whose last one is often printed only as far as it differs from the first. */
final class PageRange {

  private PageRange() {}

  /** {@code 117-123} of {@code 117–23}; anything that is no range without its spaces. */
  static String expanded(String pages) {
    String plain = pages.replace(" ", "").toLowerCase(Locale.ROOT);
    int dash = plain.indexOf('-');
    if (dash <= 0 || plain.indexOf('-', dash + 1) > 0) {
      return plain;
    }
    String first = plain.substring(0, dash);
    String last = plain.substring(dash + 1);
    if (last.length() < first.length()) {
      last = first.substring(0, first.length() - last.length()) + last;
    }
    return first.equals(last) ? first : first + "-" + last;
  }
}
