package org.ibid.server.search;

import java.util.List;
import org.ibid.server.query.Remark;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link Engine} answers.
 *
 * @param count exact number of documents that match
 * @param hits a page of them, in the order asked for
 * @param nextCursor what continues after this page, or null at the end
 * @param facets one for each dimension asked for, in that order
 * @param anyWord how many match at least one of the words; given only where {@code count} is 0 and
 *     the query has several words, else -1
 * @param tookMillis time spent in the engine
 * @param remarks on parts of the query, in its order, none of them an error
 * @param partial whether the time was over before all was looked at; the count is a floor then
 * @param expanded the words besides the query's that ranked or found them
 */
public record SearchResult(
    long count,
    List<Hit> hits,
    @Nullable String nextCursor,
    List<Facet> facets,
    long anyWord,
    long tookMillis,
    List<Remark> remarks,
    boolean partial,
    Expanded expanded) {

  public SearchResult {
    hits = List.copyOf(hits);
    facets = List.copyOf(facets);
    remarks = List.copyOf(remarks);
  }

  /** An answer by the query alone. */
  public SearchResult(
      long count,
      List<Hit> hits,
      @Nullable String nextCursor,
      List<Facet> facets,
      long anyWord,
      long tookMillis,
      List<Remark> remarks,
      boolean partial) {
    this(count, hits, nextCursor, facets, anyWord, tookMillis, remarks, partial, Expanded.NONE);
  }

  /** A whole answer about which there is nothing to say. */
  public SearchResult(
      long count,
      List<Hit> hits,
      @Nullable String nextCursor,
      List<Facet> facets,
      long anyWord,
      long tookMillis) {
    this(count, hits, nextCursor, facets, anyWord, tookMillis, List.of(), false);
  }

  /**
   * A dimension's values among the hits, counted as if the dimension's own filter were not set.
   *
   * @param total number of distinct values with a count
   * @param values by count, then label; the chosen ones are always among them
   */
  public record Facet(String dimension, long total, List<Value> values) {
    public Facet {
      values = List.copyOf(values);
    }
  }

  /**
   * A value of a dimension.
   *
   * @param id what a filter names: a concept's id, a year, a journal
   * @param label what a person reads
   * @param count exact number of hits that have it
   * @param selected whether a filter chooses it
   * @param broader ids of the concepts directly broader; empty where the dimension is no scheme
   */
  public record Value(String id, String label, long count, boolean selected, List<String> broader) {
    public Value {
      broader = List.copyOf(broader);
    }
  }
}
