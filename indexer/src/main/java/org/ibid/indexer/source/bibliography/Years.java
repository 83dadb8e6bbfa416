package org.ibid.indexer.source.bibliography;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years out of the fields that dates stand in. */
public final class Years {

  /** A year on its own, or the one that a date of eight digits begins with. */
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(1\\d{3}|20\\d{2})(?:[01]\\d[0-3]\\d)?+(?!\\d)");

  /** Further on stands a remark, not the date. */
  private static final int MAX_CHARS = 80;

  private Years() {}

  /** The first year of a date or of a span of dates. */
  public static Optional<Integer> first(String date) {
    Matcher matcher = YEAR.matcher(date).region(0, Math.min(date.length(), MAX_CHARS));
    return matcher.find() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
  }
}
