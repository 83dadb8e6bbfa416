package org.ibid.server.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.AllHits;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;

/** Hits that are known already, with an engine that says the rest. */
public final class ListedHits implements AllHits {

  private final Engine engine;
  private final List<Hit> hits;

  /**
   * Makes a list look like a search's answer.
   *
   * @param engine that the hits are of; it stays open
   */
  public ListedHits(Engine engine, List<Hit> hits) {
    this.engine = engine;
    this.hits = List.copyOf(hits);
  }

  @Override
  public long count() {
    return hits.size();
  }

  @Override
  public void each(Consumer consumer) throws IOException {
    for (Hit hit : hits) {
      if (!consumer.accept(hit)) {
        return;
      }
    }
  }

  @Override
  public Optional<Hit> find(Kind kind, String id) {
    return engine.find(kind, id);
  }

  @Override
  public List<Hit> statementsCiting(String referenceId) {
    return engine.statementsCiting(referenceId);
  }

  @Override
  public String abstractOf(String paperId) {
    return engine.parsedPaper(paperId).map(json -> PaperJson.read(json).abstractText()).orElse("");
  }

  @Override
  public void close() {}
}
