package org.ibid.server.query.ovid;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.query.Query.Range;
import org.jspecify.annotations.Nullable;

/**
 * Years and days as Ovid writes them, {@code 2012}, {@code 201203}, {@code 20120301}, and stretches
 * of them, {@code 2000 -Current}, as ranges of ISO dates that may lack their end.
 */
final class OvidDates {

  private static final String DATE = "(\\d{4}-\\d{2}-\\d{2}|\\d{4}(?:\\d{2}(?:\\d{2})?+)?+)[*$:]?";
  private static final String OPEN = "(?:current|present|now|date)";

  private static final Pattern ONE = Pattern.compile(DATE);
  private static final Pattern STRETCH =
      Pattern.compile(
          "(?i)(?:" + DATE + "|" + OPEN + ")?\\s*+(?:-|:|to)\\s*+(?:" + DATE + "|" + OPEN + ")?");

  private static final int YEAR = 4;
  private static final int MONTH = 6;

  private OvidDates() {}

  /** The stretch that a text names; empty where it names none. */
  static Optional<Range> range(String text, boolean years) {
    String plain = text.replace("\"", "").strip();
    if (plain.length() > 40) {
      return Optional.empty();
    }
    Matcher one = ONE.matcher(plain);
    if (one.matches()) {
      return between(one.group(1), one.group(1), years);
    }
    Matcher stretch = STRETCH.matcher(plain);
    if (!stretch.matches() || (stretch.group(1) == null && stretch.group(2) == null)) {
      return Optional.empty();
    }
    return between(stretch.group(1), stretch.group(2), years);
  }

  private static Optional<Range> between(
      @Nullable String from, @Nullable String to, boolean years) {
    String first = from == null ? null : iso(from.replace("-", ""), years);
    String last = to == null ? null : iso(to.replace("-", ""), years);
    boolean unread = (from != null && first == null) || (to != null && last == null);
    return unread ? Optional.empty() : Optional.of(Range.of(first, last));
  }

  /** The ISO date of digits; null where there is no such month or day. */
  private static @Nullable String iso(String digits, boolean years) {
    if (years || digits.length() == YEAR) {
      return digits.substring(0, YEAR);
    }
    int month = Integer.parseInt(digits.substring(YEAR, MONTH));
    if (month < 1 || month > 12) {
      return null;
    }
    String iso = digits.substring(0, YEAR) + "-" + digits.substring(YEAR, MONTH);
    if (digits.length() == MONTH) {
      return iso;
    }
    int day = Integer.parseInt(digits.substring(MONTH));
    return day < 1 || day > 31 ? null : iso + "-" + digits.substring(MONTH);
  }

  /**
   * Embase's weeks ({@code 201205} is the fifth of 2012) as days, as near as a week is told: weeks
   * are counted from the first of January.
   */
  static Optional<Range> weeks(String text) {
    Matcher weeks = Pattern.compile("(\\d{4})(\\d{2})-(\\d{4})(\\d{2})").matcher(bare(text));
    if (!weeks.matches()) {
      return Optional.empty();
    }
    try {
      LocalDate from = day(weeks.group(1), weeks.group(2));
      LocalDate to = day(weeks.group(3), weeks.group(4)).plusDays(6);
      return Optional.of(Range.of(from.toString(), to.toString()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String year, String week) {
    int number = Math.clamp(Integer.parseInt(week), 1, 53);
    return LocalDate.ofYearDay(Integer.parseInt(year), 1 + (number - 1) * 7);
  }

  private static String bare(String text) {
    return text.replace("\"", "").replace(" ", "");
  }

  /** The stretch as Ovid writes it; empty where a bound isn't a date, or isn't included. */
  static Optional<String> print(Range range) {
    if (!range.includesFrom() || !range.includesTo()) {
      return Optional.empty();
    }
    String from = digits(range.from());
    String to = digits(range.to());
    if (from.equals(to)) {
      return from.isEmpty() ? Optional.empty() : Optional.of(from);
    }
    return Optional.of(from + "-" + (to.isEmpty() ? "Current" : to));
  }

  private static String digits(@Nullable String date) {
    return date == null ? "" : date.replace("-", "");
  }
}
