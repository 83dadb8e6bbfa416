package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filters;
import org.ibid.server.search.Expansion;
import org.ibid.server.search.Expansion.Feedback;
import org.ibid.server.search.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;

/**
 * A state of the search page, which is its address. What has its default value is left out of the
 * address, so that one state has one address.
 *
 * @param kind what is searched
 * @param text the query as typed
 * @param syntax id of the syntax it is written in
 * @param perPage hits on a page
 * @param position the page that is shown
 * @param expanded the dimension whose values are all shown, or null
 * @param expansion what else than the query finds or ranks
 */
public record SearchUrl(
    Kind kind,
    String text,
    String syntax,
    Filters filters,
    Sort sort,
    int perPage,
    Position position,
    @Nullable String expanded,
    Expansion expansion)
    implements FilterUrl {

  public static final String SIMPLE = "simple";
  public static final int DEFAULT_PER_PAGE = 25;

  /** Signs that a query of an address may hold as they are (RFC 3986, 3.4), which reads better. */
  private static final String QUERY_SIGNS = "-._~:,/!*()";

  /** A search by the query alone. */
  public SearchUrl(
      Kind kind,
      String text,
      String syntax,
      Filters filters,
      Sort sort,
      int perPage,
      Position position,
      @Nullable String expanded) {
    this(kind, text, syntax, filters, sort, perPage, position, expanded, Expansion.NONE);
  }

  /** A parameter of an address, or a hidden input of a form. */
  public record Parameter(String name, String value) {
    @Override
    public String toString() {
      return name + "=" + PageUrl.encode(value, QUERY_SIGNS + " ").replace(' ', '+');
    }
  }

  /**
   * Which page of the hits is shown.
   *
   * @param page counts from 1; only for people to read, the cursor decides
   * @param cursor where the page before ended, or null for the first
   */
  public record Position(int page, @Nullable String cursor) {
    static final Position FIRST = new Position(1, null);
  }

  /** Everything of a kind. */
  public static SearchUrl of(Kind kind) {
    return new SearchUrl(
        kind,
        "",
        SIMPLE,
        Filters.NONE,
        Sort.RELEVANCE,
        DEFAULT_PER_PAGE,
        Position.FIRST,
        null,
        Expansion.NONE);
  }

  /** What the {@code in} parameter calls a kind: {@code papers}. */
  public static String plural(Kind kind) {
    return kind.id() + "s";
  }

  /**
   * This search among records of another kind, without the filters and the order which that kind
   * doesn't have.
   */
  public SearchUrl in(Kind other, Schema schema) {
    Set<String> known =
        schema.dimensions(other).stream().map(Dimension::name).collect(Collectors.toSet());
    List<Filter> kept = filters.filters().stream().filter(f -> known.contains(f.name())).toList();
    Sort order = other == Kind.STATEMENT ? Sort.RELEVANCE : sort;
    return new SearchUrl(
        other, text, syntax, new Filters(kept), order, perPage, Position.FIRST, null, expansion);
  }

  @Override
  public SearchUrl with(Filters others) {
    return new SearchUrl(
        kind, text, syntax, others, sort, perPage, Position.FIRST, expanded, expansion);
  }

  /** The first page of this search for another text. */
  public SearchUrl with(String otherText) {
    return new SearchUrl(
        kind, otherText, syntax, filters, sort, perPage, Position.FIRST, expanded, expansion);
  }

  public SearchUrl with(Sort other) {
    return new SearchUrl(
        kind, text, syntax, filters, other, perPage, Position.FIRST, expanded, expansion);
  }

  /** The first page of this search, found or ranked by this, too. */
  public SearchUrl with(Expansion other) {
    return new SearchUrl(
        kind, text, syntax, filters, sort, perPage, Position.FIRST, expanded, other);
  }

  /** The records of a kind that are like one. */
  static SearchUrl like(Kind kind, String id) {
    return of(kind).with(Expansion.like(id));
  }

  /** The page that begins after {@code cursor}. */
  public SearchUrl next(String cursor) {
    Position next = new Position(position.page() + 1, cursor);
    return new SearchUrl(kind, text, syntax, filters, sort, perPage, next, expanded, expansion);
  }

  public SearchUrl first() {
    return with(sort);
  }

  @Override
  public SearchUrl expanding(@Nullable String dimension) {
    return new SearchUrl(
        kind, text, syntax, filters, sort, perPage, position, dimension, expansion);
  }

  @Override
  public String path() {
    String query = parameters().stream().map(Parameter::toString).collect(Collectors.joining("&"));
    return query.isEmpty() ? "/" : "/?" + query;
  }

  /** The parameters that differ from their default. */
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    add(parameters, "q", text, "");
    parameters.addAll(settings());
    add(parameters, "filter", filters.toString(), "");
    add(parameters, "feedback", expansion.feedback() == Feedback.OFF ? "" : "on", "");
    add(parameters, "like", Objects.requireNonNullElse(expansion.like(), ""), "");
    add(parameters, "more", expanded == null ? "" : expanded, "");
    if (position.cursor() != null) {
      parameters.add(new Parameter("page", Integer.toString(position.page())));
      parameters.add(new Parameter("cursor", position.cursor()));
    }
    return List.copyOf(parameters);
  }

  /** What a form for another text has to send along. */
  public List<Parameter> withoutText() {
    SearchUrl first = first();
    return first.parameters().stream()
        .filter(p -> !p.name().equals("q") && !p.name().equals("syntax"))
        .toList();
  }

  /** What a form for other filters of a dimension has to send along. */
  public List<Parameter> without(String dimension) {
    return with(filters.without(dimension)).parameters();
  }

  private List<Parameter> settings() {
    List<Parameter> settings = new ArrayList<>();
    add(settings, "in", plural(kind), plural(Kind.PAPER));
    add(settings, "syntax", syntax, SIMPLE);
    add(settings, "sort", sort.name().toLowerCase(Locale.ROOT), "relevance");
    add(settings, "per_page", Integer.toString(perPage), Integer.toString(DEFAULT_PER_PAGE));
    return settings;
  }

  private static void add(List<Parameter> parameters, String name, String value, String otherwise) {
    if (!value.equals(otherwise)) {
      parameters.add(new Parameter(name, value));
    }
  }
}
