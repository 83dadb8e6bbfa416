package org.ibid.indexer.source.bibliography;

import java.util.regex.Pattern;

/** Pages as Ibid writes them: as printed, with one hyphen in a range. */
public final class Pages {

  private static final Pattern LEAD =
      Pattern.compile("^(?:pp?|pages?)\\b\\.?+\\s*+", Pattern.CASE_INSENSITIVE);
  private static final Pattern DASHES =
      Pattern.compile("(?<!\\s)\\s*+[-\u2010-\u2015\u2212]++\\s*+");

  private Pages() {}

  /** One field that holds a range, a number or a list of them. */
  public static String of(String pages) {
    return DASHES.matcher(LEAD.matcher(pages.strip()).replaceFirst("")).replaceAll("-").strip();
  }

  /** First and last page. */
  public static String of(String first, String last) {
    String start = of(first);
    String end = of(last);
    return start.isEmpty() || end.isEmpty() || start.equals(end) || start.contains("-")
        ? (start.isEmpty() ? end : start)
        : start + "-" + end;
  }
}
