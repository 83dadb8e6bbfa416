package org.ibid.indexer.source.medline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as MEDLINE prints them: {@code 2001 Nov-Dec}, {@code 2013/02/18 06:00}, {@code 20130218}. */
public final class MedlineDate {

  /** No printed book is older; a year to come is at most in print. */
  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)((?:1[5-9]|20)\\d{2})(?=\\d{4}(?!\\d)|(?!\\d))");

  private static final Pattern DAY =
      Pattern.compile(
          "\\s*+(\\d{4})(?:[/ -]\\s*+([A-Za-z]{3,9}+|\\d{1,2}+)[/ -]\\s*+(\\d{1,2}+)|(\\d{2})(\\d{2}))"
              + "(?![\\d-]).{0,40}+");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private MedlineDate() {}

  /** The first year that a text names. */
  public static Optional<Integer> year(String text) {
    Matcher year = YEAR.matcher(text);
    return year.find() ? Optional.of(Integer.valueOf(year.group(1))) : Optional.empty();
  }

  /** The day that a text names; empty where it names only a month, a season or a year. */
  public static Optional<LocalDate> day(String text) {
    Matcher day = DAY.matcher(text);
    if (!day.matches()) {
      return Optional.empty();
    }
    return day.group(2) == null
        ? day(day.group(1), day.group(4), day.group(5))
        : day(day.group(1), day.group(2), day.group(3));
  }

  /** The day of these parts; the month is a number or an English name. */
  public static Optional<LocalDate> day(String year, String month, String dayOfMonth) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(year.strip()),
              month(month.strip()),
              Integer.parseInt(dayOfMonth.strip())));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int month(String text) {
    int named =
        text.length() < 3
            ? -1
            : MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT));
    return named < 0 ? Integer.parseInt(text) : named + 1;
  }
}
