package org.ibid.server.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ibid.server.query.Filter.Choice;
import org.ibid.server.query.Filter.Value;

/** Reads filters as they are typed; a filter that can't be read is an error and is left out. */
final class FilterReader {

  /** Longer than any address that browsers and proxies pass on. */
  private static final int MOST_CHARACTERS = 9_000;

  private static final String YEAR = "year";

  private final String text;
  private final Problems problems = new Problems();
  private int at;

  FilterReader(String text) {
    this.text = text;
  }

  ParsedFilters read() {
    if (text.length() > MOST_CHARACTERS) {
      String message = "Filters have at most " + MOST_CHARACTERS + " characters together.";
      problems.refuse(MOST_CHARACTERS, text.length() - MOST_CHARACTERS, "too-long", message);
      return new ParsedFilters(Filters.NONE, problems.found());
    }
    List<Filter> filters = new ArrayList<>();
    while (at < text.length()) {
      skipBlanks();
      if (!isAt(",") && at < text.length()) {
        filter().ifPresent(filters::add);
      }
      at++; // past the comma
    }
    return new ParsedFilters(new Filters(filters), problems.found());
  }

  private Optional<Filter> filter() {
    int start = at;
    String name = plain(",|:!\"").toLowerCase(Locale.ROOT);
    if (name.isEmpty() || !isAt(":")) {
      skipTo(",");
      return refuse(start, "no-filter-name", "A filter is name:value, as in mechanism:microglia.");
    }
    List<Choice> choices = new ArrayList<>();
    do {
      at++;
      choice(name).ifPresent(choices::add);
    } while (isAt("|"));
    return choices.isEmpty() ? Optional.empty() : Optional.of(new Filter(name, choices));
  }

  private Optional<Choice> choice(String name) {
    skipBlanks();
    boolean excluded = isAt("!");
    if (excluded) {
      at++;
      skipBlanks();
    }
    int start = at;
    Optional<Value> value = isAt("\"") ? quoted() : unquoted();
    return value.flatMap(v -> possible(name, v, start)).map(v -> new Choice(v, excluded));
  }

  private Optional<Value> possible(String name, Value value, int start) {
    boolean impossible =
        name.equals(YEAR) && value instanceof Filter.Exactly(var year) && !isYear(year);
    return impossible
        ? refuse(
            start, "no-year", "Expected a year, years as in 2010-2018, or none, got " + value + ".")
        : Optional.of(value);
  }

  private static boolean isYear(String value) {
    return !Filter.isStretch(value) && Years.parse(value).isPresent();
  }

  private Optional<Value> quoted() {
    int open = at++;
    StringBuilder value = new StringBuilder();
    while (at < text.length() && (!isAt("\"") || text.startsWith("\"\"", at))) {
      at += isAt("\"") ? 1 : 0;
      value.append(text.charAt(at++));
    }
    if (at == text.length()) {
      return refuse(open, "unclosed-quote", "This quotation mark is never closed.");
    }
    at++;
    int rest = at;
    skipTo(",|");
    return text.substring(rest, at).isBlank()
        ? Optional.of(new Filter.Exactly(value.toString()))
        : refuse(rest, "after-quote", "After a quoted value comes | or a comma.");
  }

  /**
   * A colon is read as part of the value, since nothing else can be meant: {@code paper:pmid:1}.
   */
  private Optional<Value> unquoted() {
    int start = at;
    String value = plain(",|\"");
    if (isAt("\"")) {
      skipTo(",");
      return refuse(start, "quote-inside", "A value with \" stands in double quotes, \" as \"\".");
    }
    if (value.isEmpty()) {
      return refuse(start, "no-filter-value", "A filter needs a value, or none for no value.");
    }
    Optional<Years> years = Filter.isStretch(value) ? Years.parse(value) : Optional.empty();
    if (years.isPresent()) {
      return within(years.get(), start);
    }
    return Optional.of(
        value.equals(Filter.NONE) ? new Filter.Missing() : new Filter.Exactly(value));
  }

  private Optional<Value> within(Years years, int start) {
    return years.isReversed()
        ? refuse(start, "reversed-years", "No year is in " + years + ": the last is the first.")
        : Optional.of(new Filter.Within(years));
  }

  private <T> Optional<T> refuse(int start, String code, String message) {
    problems.refuse(start, at - start, code, message);
    return Optional.empty();
  }

  private String plain(String until) {
    int start = at;
    skipTo(until);
    return text.substring(start, at).strip();
  }

  private void skipTo(String signs) {
    while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) {
      at++;
    }
  }

  private void skipBlanks() {
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean isAt(String sign) {
    return text.startsWith(sign, at);
  }
}
