package org.ibid.server.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that was found.
 *
 * @param id its id
 * @param json its shape in the contract, as stored, without score, highlights, work and times cited
 * @param score relevance; 0 where the order is another
 * @param workId the work it belongs to, or null
 * @param citedByPapers how many papers cite its work
 * @param highlights what the query matched, a field each, best first
 */
public record Hit(
    String id,
    String json,
    float score,
    @Nullable String workId,
    long citedByPapers,
    List<Highlight> highlights) {

  public Hit {
    highlights = List.copyOf(highlights);
  }

  /**
   * Passages of a field.
   *
   * @param field name as in a query: {@code title}
   * @param fragments HTML: escaped, but for {@code <mark>} around what matched
   */
  public record Highlight(String field, List<String> fragments) {
    public Highlight {
      fragments = List.copyOf(fragments);
    }
  }
}
