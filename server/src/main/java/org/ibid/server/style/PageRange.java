package org.ibid.server.style;

import java.util.Locale;

/** Pages, whose last one is often printed only as far as it differs from the first. */
public final class PageRange {

  private PageRange() {}

  /** {@code 117-123} of {@code 117–23}, small letters; without its spaces what is no range. */
  public static String expanded(String pages) {
    return whole(pages.replace(" ", "").toLowerCase(Locale.ROOT));
  }

  /** {@code 117-123} of {@code 117-23}; as it is what is no range. */
  public static String whole(String pages) {
    int dash = pages.indexOf('-');
    if (dash <= 0 || pages.indexOf('-', dash + 1) > 0) {
      return pages;
    }
    String first = pages.substring(0, dash);
    String last = pages.substring(dash + 1);
    if (last.length() < first.length()) {
      last = first.substring(0, first.length() - last.length()) + last;
    }
    return first.equals(last) ? first : first + "-" + last;
  }
}
