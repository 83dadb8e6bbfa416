package org.ibid.server.query.pubmed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.server.query.FieldNames;
import org.ibid.server.query.Place;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Truncation;
import org.ibid.server.query.pubmed.PubmedToken.Line;
import org.ibid.server.query.pubmed.PubmedToken.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes a part of a tree of a text and its tag. A text that asks for what records here don't keep
 * is empty: it can neither find nor exclude, so that whoever combines it leaves it out.
 */
final class Operands {

  /** What is written before an identifier that is searched by itself. */
  private static final String PREFIX =
      "(?i)^(?:doi|pmid|pmcid|issn)\\s*+:\\s*+|^https?://(?:dx\\.)?doi\\.org/";

  /** The number that no record has, as people use it to find nothing. */
  private static final String NO_RECORD = "0";

  private final Remarks remarks;
  private final WordReader words;
  private final MappedWords mapped;
  private final HeadingReader headings;
  private final Dates dates;
  private final RecordFilters filters;
  private final Map<Query, Place> places = new HashMap<>();
  private boolean unfiltered;

  Operands(TermMapping mapping, LocalDate today, Remarks remarks) {
    this.remarks = remarks;
    this.words = new WordReader(remarks);
    this.mapped = new MappedWords(mapping, words, remarks);
    this.headings = new HeadingReader(words, remarks);
    this.dates = new Dates(today);
    this.filters = new RecordFilters(today);
  }

  /** Where parts stand in the text as typed. */
  Map<Query, Place> places() {
    return places;
  }

  /** Whether a filter was left out that records can't be told apart by. */
  boolean unfiltered() {
    return unfiltered;
  }

  /** The results of a line. */
  Query line(Line token) {
    return placed(new LineReference(token.name()), token.start(), token.end());
  }

  /** What a text finds. */
  Optional<Query> text(Text token) {
    Tag tag = token.tag();
    if (RecordFilters.isWritten(token.words())) {
      return filter(token.words(), token.start(), token.end());
    }
    if (tag == null) {
      return untagged(token);
    }
    Tags.wider(tag)
        .ifPresent(why -> remarks.warn(token.start(), token.end(), "field-widened", why));
    Optional<Query> query =
        switch (tag) {
          case Tag.Words in -> words.phrase(token).map(q -> fielded(in.fields(), q, token));
          case Tag.Nearby near -> nearby(near, token).map(q -> fielded(near.fields(), q, token));
          case Tag.Value value ->
              words.value(token).map(q -> fielded(List.of(value.field()), q, token));
          case Tag.Heading heading -> headings.heading(heading, token);
          case Tag.Subheading subheading -> headings.qualifier(subheading, token);
          case Tag.Day day -> date(day, dates.stretch(token.words()), token);
          case Tag.Identifier identifier -> identifiers(identifier, token);
          case Tag.Subset subset -> filter(token.words(), token.start(), token.end());
          case Tag.Lacking lacking -> lacking(lacking, token);
          case Tag.Unknown unknown ->
              words.phrase(token).map(q -> fielded(Tags.ALL.fields(), q, token));
        };
    return query.map(q -> placed(q, token.start(), token.end()));
  }

  /** What lies between two dates; empty where they are none. */
  Optional<Query> between(Text from, Text to, @Nullable Tag tag) {
    if (!(tag instanceof Tag.Day day)) {
      return Optional.empty();
    }
    Text both = new Text(from.words() + ":" + to.words(), false, day, from.start(), to.end());
    return date(day, dates.stretch(from.words(), to.words()), both)
        .map(q -> placed(q, from.start(), to.end()));
  }

  /**
   * What the filters find that a page lists behind a query; their names stand between two places.
   */
  Optional<Query> filters(String text, int start, int end) {
    String names = text.substring(start, end);
    String separator = names.indexOf(';') >= 0 ? ";" : ",";
    List<Query> found = new ArrayList<>();
    int at = start;
    for (String name : names.split(separator, -1)) {
      String bare = WordReader.trimmed(name.replace(")", " ").replace("]", " "));
      if (!bare.isEmpty()) {
        filter(bare, at, at + name.length()).ifPresent(found::add);
      }
      at += name.length() + 1;
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(filters.together(found));
  }

  private Optional<Query> untagged(Text token) {
    if (token.quoted()) {
      return words
          .phrase(token)
          .map(q -> placed(fielded(Tags.ALL.fields(), q, token), token.start(), token.end()));
    }
    List<Query> parts = mapped.parts(token);
    parts.forEach(part -> placed(part, token.start(), token.end()));
    return parts.isEmpty() ? Optional.empty() : Optional.of(Query.allOf(parts));
  }

  private Optional<Query> nearby(Tag.Nearby tag, Text token) {
    List<Query> near = words.words(token);
    if (near.size() < 2) {
      return near.stream().findFirst();
    }
    if (near.stream().anyMatch(Truncation.class::isInstance)) {
      remarks.warn(
          token.start(),
          token.end(),
          "truncation-in-proximity",
          "PubMed doesn't truncate words that are searched near each other; here they were.");
    }
    return Optional.of(new Near(near, tag.between(), false));
  }

  private Optional<Query> date(Tag.Day day, Optional<Range> stretch, Text token) {
    if (stretch.isEmpty()) {
      remarks.refuse(
          token.start(),
          token.end(),
          "not-a-date",
          "Expected a date as 2018, 2018/03 or 2018/03/14, or two of them as 2010:2018.");
      return Optional.empty();
    }
    Range range = stretch.get();
    if (!day.field().equals(FieldNames.YEAR)) {
      return Optional.of(fielded(List.of(day.field()), range, token));
    }
    Range years = Dates.years(range);
    if (!years.equals(range)) {
      remarks.warn(
          token.start(),
          token.end(),
          "date-precision",
          "Of publication only the year is searched; months and days were left out.");
    }
    return Optional.of(fielded(List.of(FieldNames.YEAR), years, token));
  }

  private Optional<Query> identifiers(Tag.Identifier tag, Text token) {
    List<Query> found = new ArrayList<>();
    for (String part : token.words().split(" ", -1)) {
      String value = WordReader.trimmed(part.replaceFirst(PREFIX, ""));
      if (value.equals(NO_RECORD)) {
        found.add(new Query.Nothing());
      } else {
        words
            .value(new Text(value, true, tag, token.start(), token.end()))
            .ifPresent(number -> found.add(fielded(List.of(tag.field()), number, token)));
      }
    }
    if (found.isEmpty()) {
      remarks.leftOut(token.start(), token.end());
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(Query.anyOf(found));
  }

  private Optional<Query> filter(String name, int start, int end) {
    Optional<Query> query = filters.named(name);
    if (query.isEmpty()) {
      unfiltered = true;
      remarks.warn(
          start,
          end,
          "filter-not-held",
          "Records can't be told apart by the filter \"" + name + "\" here; it was left out.");
    }
    return query.map(q -> placed(q, start, end));
  }

  private Optional<Query> lacking(Tag.Lacking tag, Text token) {
    remarks.warn(
        token.start(),
        token.end(),
        "field-not-held",
        "Records have no " + tag.what() + " here; this was left out.");
    return Optional.empty();
  }

  private Query fielded(List<String> fields, Query query, Text token) {
    placed(query, token.start(), token.end());
    if (query instanceof Near near) {
      near.operands().forEach(operand -> placed(operand, token.start(), token.end()));
    }
    return new Fielded(fields, query);
  }

  private <Q extends Query> Q placed(Q query, int start, int end) {
    if (query instanceof Fielded inner) {
      places.putIfAbsent(inner.query(), remarks.place(start, end));
    }
    places.putIfAbsent(query, remarks.place(start, end));
    return query;
  }
}
