package org.ibid.server.evidence.cited;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.AnyWord;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;

/** What may have been meant by an id that nothing has, or by words that aren't an id. */
public final class Near {

  /** As many as can be read at a glance. */
  private static final int MOST = 5;

  /** A shorter beginning of an identifier is a publisher's, which half a collection has. */
  private static final int LEAST_PREFIX = 8;

  /** Longer ids are none; their beginning still says what was meant. */
  private static final int MOST_CHARACTERS = 300;

  private final Engine engine;

  public Near(Engine engine) {
    this.engine = engine;
  }

  /**
   * The records of a kind that are near an id, nearest first: the parts of the same paper, what has
   * an identifier that begins so, then what has its words.
   */
  public List<Hit> to(Kind kind, String id) {
    String asked = id.length() > MOST_CHARACTERS ? id.substring(0, MOST_CHARACTERS) : id;
    Map<String, Hit> near = new LinkedHashMap<>();
    samePaper(kind, asked).forEach(hit -> near.put(hit.id(), hit));
    String bare = asked.replaceFirst("^(?:work:)?(?:pmid:)?", "").replaceFirst("#.*$", "");
    prefix(bare).ifPresent(query -> add(kind, query, near));
    if (near.isEmpty()) {
      add(kind, AnyWord.ofText(bare.replace('/', ' ')), near);
    }
    return near.values().stream().limit(MOST).toList();
  }

  /** The first entries of the paper whose list has none of that label. */
  private List<Hit> samePaper(Kind kind, String id) {
    int hash = id.lastIndexOf('#');
    return kind != Kind.REFERENCE || hash <= 0
        ? List.of()
        : engine
            .find(Kind.PAPER, id.substring(0, hash))
            .map(paper -> nearest(engine.ofPaper(kind, paper.id()), id.substring(hash + 1)))
            .orElse(List.of());
  }

  /** Around the place where a number would stand; from the beginning where it is none. */
  private static List<Hit> nearest(List<Hit> entries, String label) {
    int place = label.matches("\\d{1,6}") ? Integer.parseInt(label) : 1;
    int from = Math.max(0, Math.min(entries.size() - MOST, place - 1 - MOST / 2));
    return entries.subList(from, Math.min(entries.size(), from + MOST));
  }

  /** Up to the last full part of an identifier: a mistake is more often in its end. */
  private static Optional<Query> prefix(String id) {
    boolean identifier = id.startsWith("10.") || id.matches("\\d{6,9}");
    int kept = Math.max(LEAST_PREFIX, id.length() * 3 / 4);
    return identifier && id.length() > LEAST_PREFIX
        ? Optional.of(
            new Query.Fielded(
                List.of("identifier"),
                new Query.Truncation(
                    List.of(new Query.Literal(id.substring(0, kept)), Query.Gap.any()))))
        : Optional.empty();
  }

  private void add(Kind kind, Query query, Map<String, Hit> near) {
    SearchRequest request =
        new SearchRequest(
            kind,
            query,
            Matching.STEMMED,
            Filters.NONE,
            Sort.RELEVANCE,
            MOST,
            null,
            List.of(),
            0,
            false);
    engine.search(request).hits().forEach(hit -> near.putIfAbsent(hit.id(), hit));
  }
}
