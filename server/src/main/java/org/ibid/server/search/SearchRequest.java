package org.ibid.server.search;

import java.util.List;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of an {@link Engine}.
 *
 * @param kind what is searched
 * @param query what is looked for
 * @param matching how the words of the query meet the text
 * @param filters what the hits must also be
 * @param sort order of the hits
 * @param perPage how many hits, from 0 to {@link #MAX_PER_PAGE}
 * @param cursor where the page before ended, or null for the first
 * @param facets dimensions to count, in the order they are wanted
 * @param facetLimit how many values of each, most frequent first
 * @param highlight whether snippets are made
 * @param citing what the hits must cite
 * @param expansion what else ranks or finds them
 */
public record SearchRequest(
    Kind kind,
    Query query,
    Matching matching,
    Filters filters,
    Sort sort,
    int perPage,
    @Nullable String cursor,
    List<String> facets,
    int facetLimit,
    boolean highlight,
    Citing citing,
    Expansion expansion) {

  public static final int MAX_PER_PAGE = 200;

  public SearchRequest {
    facets = List.copyOf(facets);
    if (perPage < 0 || perPage > MAX_PER_PAGE) {
      throw new IllegalArgumentException("per_page is 0 to " + MAX_PER_PAGE + ", got " + perPage);
    }
    if (facetLimit < 0) {
      throw new IllegalArgumentException("facet_limit is 0 or more, got " + facetLimit);
    }
  }

  /** A request for documents whatever they cite. */
  public SearchRequest(
      Kind kind,
      Query query,
      Matching matching,
      Filters filters,
      Sort sort,
      int perPage,
      @Nullable String cursor,
      List<String> facets,
      int facetLimit,
      boolean highlight) {
    this(
        kind,
        query,
        matching,
        filters,
        sort,
        perPage,
        cursor,
        facets,
        facetLimit,
        highlight,
        Citing.ANYTHING,
        Expansion.NONE);
  }

  /** The same for what cites this. */
  public SearchRequest citing(Citing wanted) {
    return new SearchRequest(
        kind,
        query,
        matching,
        filters,
        sort,
        perPage,
        cursor,
        facets,
        facetLimit,
        highlight,
        wanted,
        expansion);
  }

  /** The same, ranked or found by this, too. */
  public SearchRequest expanded(Expansion other) {
    return new SearchRequest(
        kind,
        query,
        matching,
        filters,
        sort,
        perPage,
        cursor,
        facets,
        facetLimit,
        highlight,
        citing,
        other);
  }

  /** The page of the same search that begins after a cursor, without facets. */
  public SearchRequest following(String after, int hits) {
    return new SearchRequest(
        kind, query, matching, filters, sort, hits, after, List.of(), 0, highlight, citing,
        expansion);
  }

  /** The same for one request and all that differ from it in no more than what a page shows. */
  SearchRequest counting() {
    return new SearchRequest(
        kind,
        query,
        matching,
        filters,
        Sort.RELEVANCE,
        0,
        null,
        facets,
        facetLimit,
        false,
        citing,
        expansion.finding());
  }

  /** How the words of a query meet the text. */
  public enum Matching {
    /** Stemmed, with variants: simple search. */
    STEMMED,
    /**
     * Stemmed, and for less also by words of its family ({@code sensitization} by {@code
     * sensitivity}): running text, of which any word will do.
     */
    FAMILIES,
    /** Folded only, as typed: the Boolean dialects. */
    LITERAL
  }

  /** Order of the hits; ties are broken by id, so that every order is total. */
  public enum Sort {
    RELEVANCE,
    /** Newest first, those without a year last. */
    YEAR,
    /** By title key, those without a title last. */
    TITLE,
    /** Most cited first. */
    CITED
  }
}
