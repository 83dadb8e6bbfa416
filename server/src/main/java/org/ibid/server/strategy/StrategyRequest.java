package org.ibid.server.strategy;

import java.time.Duration;
import java.util.List;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Filters;
import org.ibid.server.search.Syntax;
import org.ibid.server.strategy.text.Strategy;

/**
 * What is asked of a strategy.
 *
 * @param syntax the language of its lines
 * @param mapping whether words without a tag are searched as headings, too, in PubMed's language
 * @param kind what is searched
 * @param filters what everything found must also be
 * @param known papers that it should find: DOIs, {@code pmid:N}, or ids of the collection
 * @param atMost how long all of it may take, roughly
 */
public record StrategyRequest(
    Strategy strategy,
    Syntax syntax,
    boolean mapping,
    Kind kind,
    Filters filters,
    List<String> known,
    Duration atMost) {

  /** A strategy of some hundred lines over a large collection takes seconds. */
  public static final Duration MOST_TIME = Duration.ofSeconds(60);

  /** More than any review includes. */
  public static final int MOST_KNOWN = 2_000;

  public StrategyRequest {
    known = List.copyOf(known);
    if (known.size() > MOST_KNOWN) {
      throw new IllegalArgumentException(
          "at most " + MOST_KNOWN + " known papers, got " + known.size());
    }
  }
}
