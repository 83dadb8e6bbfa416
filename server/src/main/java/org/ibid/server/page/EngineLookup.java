package org.ibid.server.page;

import java.util.List;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.literature.Section;
import org.ibid.server.page.view.Lookup;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;

/** Looks things up in the index that is searched. */
record EngineLookup(Engine engine) implements Lookup {

  @Override
  public List<Section> sections(String paper) {
    return engine.parsedPaper(paper).map(json -> PaperJson.read(json).sections()).orElse(List.of());
  }

  @Override
  public List<Hit> citing(String reference) {
    return engine.statementsCiting(reference);
  }

  @Override
  public List<String> closure(String scheme, String concept) {
    return engine.schema().schemes().closure(scheme, concept);
  }
}
