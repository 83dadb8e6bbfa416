package org.ibid.server.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.literature.Section;
import org.ibid.server.evidence.cited.CitingStatement;
import org.ibid.server.page.view.Lookup;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Looks things up in the index that is searched, for one page: what cites any of its hits is asked
 * for once, when the first of them is.
 */
final class EngineLookup implements Lookup {

  private final Engine engine;
  private final Set<String> hits;
  private @Nullable Map<String, List<Hit>> citing;

  /**
   * For the hits of a page.
   *
   * @param hits what {@link #citing} will be asked of
   */
  EngineLookup(Engine engine, List<Hit> hits) {
    this.engine = engine;
    this.hits = new LinkedHashSet<>(hits.stream().map(Hit::id).toList());
  }

  @Override
  public List<Section> sections(String paper) {
    return engine.parsedPaper(paper).map(json -> PaperJson.read(json).sections()).orElse(List.of());
  }

  @Override
  public List<Hit> citing(String reference) {
    Map<String, List<Hit>> known = citing;
    if (known == null) {
      known = gather();
      citing = known;
    }
    return known.getOrDefault(reference, List.of());
  }

  private Map<String, List<Hit>> gather() {
    Map<String, List<Hit>> statements = new HashMap<>();
    for (Hit hit : engine.statementsCiting(hits)) {
      for (String reference : CitingStatement.of(hit).references()) {
        statements.computeIfAbsent(reference, r -> new ArrayList<>()).add(hit);
      }
    }
    return statements;
  }

  @Override
  public List<String> closure(String scheme, String concept) {
    return engine.schema().schemes().closure(scheme, concept);
  }
}
