package org.ibid.server.search;

import java.util.List;
import org.ibid.server.query.Filters;

/**
 * Asks an {@link Engine} for the statements that say most nearly what a text says.
 *
 * @param passages the sentences of the text, each compared by itself; without marks that cite
 * @param filters what the statements must also be
 * @param limit how many statements, from 1
 */
public record LikeRequest(List<String> passages, Filters filters, int limit) {

  public LikeRequest {
    passages = List.copyOf(passages);
    if (limit < 1) {
      throw new IllegalArgumentException("limit is 1 or more, got " + limit);
    }
  }
}
