package org.ibid.server.eval.ranking;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.eval.ranking.Run.Ranked;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.ibid.server.search.AllHits;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;
import org.ibid.server.search.PlainIndex;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Plain BM25 over the same records, so that whoever measures a ranking has in the same run what it
 * must beat: of a paper its title and abstract, of a statement its sentence.
 */
final class PlainRanking {

  private final Engine engine;
  private final Kind kind;
  private final RecordNames names;

  PlainRanking(Engine engine, Kind kind, Judgements judgements) {
    this.engine = engine;
    this.kind = kind;
    this.names = new RecordNames(judgements);
  }

  Run run(String name, List<Topic> topics) throws IOException {
    Map<String, Hit> records = new HashMap<>();
    try (PlainIndex index = new PlainIndex();
        AllHits all = engine.all(everything())) {
      all.each(hit -> {
        index.add(hit.id(), text(hit, all));
        return records.put(hit.id(), hit) == null;
      });
      Map<String, List<Ranked>> rankings = new LinkedHashMap<>();
      for (Topic topic : topics) {
        List<Ranked> ranked = new ArrayList<>();
        index.search(
            topic.text(),
            Retrieval.DEPTH,
            (id, score) -> add(records.get(id), topic, score, ranked));
        rankings.put(topic.id(), ranked);
      }
      return new Run(name, rankings);
    }
  }

  private void add(@Nullable Hit hit, Topic topic, double score, List<Ranked> ranked) {
    if (hit != null) {
      ranked.add(new Ranked(names.name(hit, topic), score));
    }
  }

  private static String text(Hit hit, AllHits all) {
    JsonNode record = RecordNames.json(hit);
    return record.has("sentence")
        ? record.path("sentence").asText()
        : record.path("title").asText("") + "\n" + all.abstractOf(hit.id());
  }

  private SearchRequest everything() {
    return new SearchRequest(
        kind,
        new Query.Everything(),
        Matching.LITERAL,
        Filters.NONE,
        Sort.RELEVANCE,
        0,
        null,
        List.of(),
        0,
        false);
  }
}
