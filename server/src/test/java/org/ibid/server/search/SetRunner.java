package org.ibid.server.search;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;

/** Runs single queries as lines of a strategy. */
final class SetRunner {

  private static final Duration LONG = Duration.ofMinutes(1);
  private static final String DOI = "10.1/";

  private SetRunner() {}

  static SetSearch.Found find(TestIndex index, Query query) {
    return find(index, Kind.PAPER, query);
  }

  static SetSearch.Found find(TestIndex index, Kind kind, Query query) {
    try (SetSearch sets = index.engine().sets(kind, Filters.NONE)) {
      return sets.find(query, Map.of(), LONG);
    }
  }

  /** Names of the papers found, in order. */
  static String ids(TestIndex index, Query query) {
    try (SetSearch sets = index.engine().sets(Kind.PAPER, Filters.NONE)) {
      return sets.ids(sets.find(query, Map.of(), LONG).set(), 100).stream()
          .map(id -> id.startsWith(DOI) ? id.substring(DOI.length()) : id)
          .collect(Collectors.joining(" "));
    }
  }
}
