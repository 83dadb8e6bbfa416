package org.ibid.server.eval.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.eval.ranking.Run.Ranked;
import org.ibid.server.query.AnyWord;
import org.ibid.server.query.Filters;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Expansion;
import org.ibid.server.search.Hit;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;
import org.ibid.server.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** Asks an engine every topic, as a query that any word is enough for. */
public final class Retrieval {

  /** As deep as TREC's runs go. */
  static final int DEPTH = 1_000;

  private final Engine engine;
  private final Kind kind;
  private final RecordNames names;
  private final Expansion expansion;

  /**
   * A retrieval of records of one kind.
   *
   * @param judgements whose names of documents are looked for: a record goes by its id, or by the
   *     key that it had in its file, whichever was judged for the topic
   * @param expansion what ranks or finds them beside the words of the topic
   */
  public Retrieval(Engine engine, Kind kind, Judgements judgements, Expansion expansion) {
    this.engine = engine;
    this.kind = kind;
    this.expansion = expansion;
    this.names = new RecordNames(judgements);
  }

  /** The run of some topics under a name. */
  public Run run(String name, List<Topic> topics) {
    Map<String, List<Ranked>> rankings = new LinkedHashMap<>();
    for (Topic topic : topics) {
      rankings.put(topic.id(), ranked(topic));
    }
    return new Run(name, rankings);
  }

  private List<Ranked> ranked(Topic topic) {
    Map<String, Ranked> ranked = new LinkedHashMap<>();
    String cursor = null;
    do {
      SearchResult page = engine.search(request(topic, cursor));
      page.hits().forEach(hit -> add(hit, topic, ranked));
      cursor = page.nextCursor();
    } while (cursor != null && ranked.size() < DEPTH);
    List<Ranked> first = new ArrayList<>(ranked.values());
    return first.subList(0, Math.min(DEPTH, first.size()));
  }

  private void add(Hit hit, Topic topic, Map<String, Ranked> ranked) {
    String document = names.name(hit, topic);
    ranked.putIfAbsent(document, new Ranked(document, hit.score()));
  }

  private SearchRequest request(Topic topic, @Nullable String cursor) {
    return new SearchRequest(
            kind,
            AnyWord.ofText(topic.text()),
            Matching.FAMILIES,
            Filters.NONE,
            Sort.RELEVANCE,
            SearchRequest.MAX_PER_PAGE,
            cursor,
            List.of(),
            0,
            false)
        .expanded(expansion);
  }
}
