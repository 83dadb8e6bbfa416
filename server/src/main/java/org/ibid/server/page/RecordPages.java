package org.ibid.server.page;

import java.util.List;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.page.view.PaperReader;
import org.ibid.server.page.view.PaperView;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;

/** Gathers what the pages of single records show. */
final class RecordPages {

  private final Engine engine;

  RecordPages(Engine engine) {
    this.engine = engine;
  }

  /** The page of a paper, or empty where there is none of that id. */
  Optional<PaperView> paper(String id) {
    Optional<String> parsed = engine.parsedPaper(id);
    Optional<Hit> record = engine.find(Kind.PAPER, id);
    if (parsed.isEmpty() || record.isEmpty()) {
      return Optional.empty();
    }
    List<Hit> references = engine.ofPaper(Kind.REFERENCE, id);
    List<Hit> statements = engine.ofPaper(Kind.STATEMENT, id);
    return Optional.of(
        new PaperReader(schemes()).read(parsed.get(), record.get(), references, statements));
  }

  private List<String> schemes() {
    return List.copyOf(engine.schema().schemes().names());
  }
}
