package org.ibid.server.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.ibid.indexer.source.bibliography.Languages;
import org.ibid.server.query.Characters;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Years;
import org.jspecify.annotations.Nullable;

/** A field whose values are found as a whole, not by their words. */
sealed interface ExactField {

  /** The documents that have a value in it. */
  Query any();

  /**
   * Those that have this value.
   *
   * @throws UnrunnableException where it can't be a value of the field
   */
  Query value(String text);

  /**
   * Those that have a value in a range; empty where the values are in no order.
   *
   * @throws UnrunnableException where a bound can't be a value of the field
   */
  default Optional<Query> range(Range range) {
    return Optional.empty();
  }

  /**
   * Values in lower case.
   *
   * @param prefix what a term has before the value
   */
  record Whole(String field, String prefix) implements ExactField {
    @Override
    public Query any() {
      return new PrefixQuery(new Term(field, prefix));
    }

    @Override
    public Query value(String text) {
      String value = Characters.tidy(text).toLowerCase(Locale.ROOT);
      return new TermQuery(new Term(field, prefix + value));
    }
  }

  /** Languages as tags of BCP 47, typed as any code or in English, with the regions of each. */
  record Language(String field) implements ExactField {
    @Override
    public Query any() {
      return new FieldExistsQuery(field);
    }

    @Override
    public Query value(String text) {
      String tag = Languages.first(text).orElse(Characters.tidy(text).toLowerCase(Locale.ROOT));
      return new BooleanQuery.Builder()
          .add(new TermQuery(new Term(field, tag)), Occur.SHOULD)
          .add(new PrefixQuery(new Term(field, tag + "-")), Occur.SHOULD)
          .build();
    }
  }

  /** Years of publication; of a day only its year counts. */
  record Year(String field) implements ExactField {
    @Override
    public Query any() {
      return new FieldExistsQuery(field);
    }

    /** What is no year matches none: whoever types a word into all fields means the others. */
    @Override
    public Query value(String text) {
      return Years.parse(text.strip())
          .filter(years -> !years.isReversed())
          .map(years -> between(first(years.from()), last(years.to())))
          .orElseGet(() -> new MatchNoDocsQuery("no year: " + text));
    }

    @Override
    public Optional<Query> range(Range range) {
      long first = range.from() == null ? Integer.MIN_VALUE : year(range.from());
      long last = range.to() == null ? Integer.MAX_VALUE : year(range.to());
      first += range.from() == null || range.includesFrom() ? 0 : 1;
      last -= range.to() == null || range.includesTo() ? 0 : 1;
      return Optional.of(between(Math.toIntExact(first), Math.toIntExact(last)));
    }

    private Query between(int first, int last) {
      return first > last
          ? new MatchNoDocsQuery("no year is in the range")
          : IntPoint.newRangeQuery(field, first, last);
    }

    private static int first(@Nullable Integer from) {
      return from == null ? Integer.MIN_VALUE : from;
    }

    private static int last(@Nullable Integer to) {
      return to == null ? Integer.MAX_VALUE : to;
    }

    private static int year(String text) {
      return Day.stretch(text)
          .map(stretch -> stretch.first().getYear())
          .orElseThrow(() ->
              new UnrunnableException("not-a-year", "Expected a year, got \"" + text + "\"."));
    }
  }

  /** Days, typed as ISO dates of which the end may be left off. */
  record Day(String field) implements ExactField {

    /** Years before 1000 are nobody's; a date that is written without hyphens is read, too. */
    private static final Pattern DATE =
        Pattern.compile("(\\d{1,4})(?:[-/](\\d{1,2})(?:[-/](\\d{1,2}))?+)?+");

    /** All days that a date in part may be. */
    record Stretch(LocalDate first, LocalDate last) {}

    static Optional<Stretch> stretch(String text) {
      Matcher date = DATE.matcher(text.strip());
      try {
        return date.matches() ? Optional.of(stretch(date)) : Optional.empty();
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }

    private static Stretch stretch(Matcher date) {
      int year = Integer.parseInt(date.group(1));
      if (date.group(2) == null) {
        return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(date.group(2)));
      if (date.group(3) == null) {
        return new Stretch(month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = month.atDay(Integer.parseInt(date.group(3)));
      return new Stretch(day, day);
    }

    @Override
    public Query any() {
      return IntPoint.newRangeQuery(field, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    @Override
    public Query value(String text) {
      Stretch stretch = dates(text);
      return between(day(stretch.first()), day(stretch.last()));
    }

    @Override
    public Optional<Query> range(Range range) {
      return Optional.of(between(first(range), last(range)));
    }

    private static int first(Range range) {
      if (range.from() == null) {
        return Integer.MIN_VALUE;
      }
      Stretch from = dates(range.from());
      return range.includesFrom() ? day(from.first()) : day(from.last()) + 1;
    }

    private static int last(Range range) {
      if (range.to() == null) {
        return Integer.MAX_VALUE;
      }
      Stretch to = dates(range.to());
      return range.includesTo() ? day(to.last()) : day(to.first()) - 1;
    }

    private static Stretch dates(String text) {
      return stretch(text)
          .orElseThrow(() ->
              new UnrunnableException(
                  "not-a-date", "Expected a date like 2018-03-31, got \"" + text + "\"."));
    }

    private static int day(LocalDate date) {
      return Math.toIntExact(date.toEpochDay());
    }

    private Query between(int first, int last) {
      return first > last
          ? new MatchNoDocsQuery("no day is in the range")
          : IntPoint.newRangeQuery(field, first, last);
    }
  }
}
