package org.ibid.server.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of years, both ends included: {@code 2010-2018}, {@code 2010-}, {@code -2018}, {@code
 * 2010}.
 *
 * @param from first year, or null where it is open
 * @param to last year, or null where it is open
 */
public record Years(@Nullable Integer from, @Nullable Integer to) {

  /** An en dash is what a page or a word processor makes of the hyphen. */
  private static final Pattern STRETCH = Pattern.compile("(\\d{1,4})?+(?:([-–])(\\d{1,4})?+)?+");

  public Years {
    if (from == null && to == null) {
      throw new IllegalArgumentException("a stretch of years has a first or a last");
    }
  }

  /** The years that a text names, or nothing where it names none. */
  public static Optional<Years> parse(String text) {
    Matcher matcher = STRETCH.matcher(text);
    if (!matcher.matches() || (matcher.group(1) == null && matcher.group(3) == null)) {
      return Optional.empty();
    }
    Integer from = number(matcher.group(1));
    return Optional.of(new Years(from, matcher.group(2) == null ? from : number(matcher.group(3))));
  }

  /** Whether the last year is before the first, so that no year is in it. */
  public boolean isReversed() {
    return from != null && to != null && to < from;
  }

  /** Whether a year is in it. */
  public boolean contains(int year) {
    return (from == null || from <= year) && (to == null || year <= to);
  }

  /** As it is typed. */
  @Override
  public String toString() {
    if (from != null && from.equals(to)) {
      return from.toString();
    }
    return (from == null ? "" : from) + "-" + (to == null ? "" : to);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
