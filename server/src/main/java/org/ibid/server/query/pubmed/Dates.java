package org.ibid.server.query.pubmed;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.server.query.Query.Range;
import org.jspecify.annotations.Nullable;

/**
 * Dates as PubMed has them: {@code 2018}, {@code 2018/03}, {@code 2018/03/14}, {@code 2010:2018},
 * {@code "last 5 years"}; {@code 3000} is open. As ISO dates of the same precision.
 */
final class Dates {

  /** A year that stands for the end of time, and one for its beginning. */
  private static final int OPEN_END = 2900;

  private static final int OPEN_START = 1000;

  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:[/. -](\\d{1,2}|[A-Za-z]{3,9})(?:[/. -](\\d{1,2}))?+)?+[.,;]?+");

  private static final Pattern LAST =
      Pattern.compile(
          "(?:in |published in |from )?+(?:the )?+(?:last|past|previous) ?+(\\d{0,4}) ?+(day|week|month|year)s?+",
          Pattern.CASE_INSENSITIVE);

  /** Between two dates: a colon in queries; the others in filters that a page prints. */
  private static final Pattern BETWEEN =
      Pattern.compile(" ?: ?| - | to | and |(?<=^\\d{4})-(?=\\d{4}$)");

  private static final Pattern PRESENT =
      Pattern.compile("present|current|now|today|date|-", Pattern.CASE_INSENSITIVE);

  private final LocalDate today;

  Dates(LocalDate today) {
    this.today = today;
  }

  /** The stretch of time that a text names: a date, two, or a time before today. */
  Optional<Range> stretch(String text) {
    Matcher last = LAST.matcher(text);
    if (last.matches()) {
      return Optional.of(Range.of(before(last.group(1), last.group(2)), null));
    }
    String[] bounds = BETWEEN.split(text.replaceFirst("^(?i)from ", ""), -1);
    return switch (bounds.length) {
      case 1 -> date(bounds[0]).filter(d -> !isBeyond(d)).map(date -> Range.of(date, date));
      case 2 -> stretch(bounds[0], bounds[1]);
      default -> Optional.empty();
    };
  }

  /** The stretch between two dates, one of which may be open. */
  Optional<Range> stretch(String from, String to) {
    Optional<String> first = date(from);
    Optional<String> last = date(to);
    boolean read = isOpen(from) || first.isPresent();
    if (!read || !(isOpen(to) || last.isPresent()) || (first.isEmpty() && last.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(Range.of(bound(first, OPEN_START), bound(last, OPEN_END)));
  }

  private static @Nullable String bound(Optional<String> date, int open) {
    int year = date.map(d -> Integer.parseInt(d.substring(0, 4))).orElse(open);
    boolean isOpen = open == OPEN_END ? year >= OPEN_END : year <= OPEN_START;
    return isOpen ? null : date.orElse(null);
  }

  /** Whether it stands for the beginning or the end of time, which is no date by itself. */
  private static boolean isBeyond(String date) {
    int year = Integer.parseInt(date.substring(0, 4));
    return year <= OPEN_START || year >= OPEN_END;
  }

  private static boolean isOpen(String text) {
    return text.isBlank() || PRESENT.matcher(text.strip()).matches();
  }

  private static Optional<String> date(String text) {
    Matcher date = DATE.matcher(text.strip());
    if (!date.matches()) {
      return Optional.empty();
    }
    String year = String.format(Locale.ROOT, "%04d", Integer.parseInt(date.group(1)));
    if (date.group(2) == null) {
      return Optional.of(year);
    }
    int month = month(date.group(2));
    int day = date.group(3) == null ? 1 : Integer.parseInt(date.group(3));
    if (month < 1 || month > 12 || day < 1 || day > 31) {
      return Optional.empty();
    }
    String months = String.format(Locale.ROOT, "%s-%02d", year, month);
    return Optional.of(
        date.group(3) == null ? months : String.format(Locale.ROOT, "%s-%02d", months, day));
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    int at = MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT));
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : 0;
  }

  private String before(String number, String unit) {
    int count = number.isEmpty() ? 1 : Integer.parseInt(number);
    Period period =
        switch (unit.toLowerCase(Locale.ROOT)) {
          case "day" -> Period.ofDays(count);
          case "week" -> Period.ofWeeks(count);
          case "month" -> Period.ofMonths(count);
          default -> Period.ofYears(count);
        };
    LocalDate first = today.minus(period);
    return first.getYear() < 1 ? "0001-01-01" : first.toString();
  }

  /** The years alone; whether anything was cut shows in the result's being another. */
  static Range years(Range range) {
    return Range.of(year(range.from()), year(range.to()));
  }

  private static @Nullable String year(@Nullable String date) {
    return date == null ? null : date.substring(0, 4);
  }
}
