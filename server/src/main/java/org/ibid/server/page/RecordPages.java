package org.ibid.server.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.page.view.PaperReader;
import org.ibid.server.page.view.PaperView;
import org.ibid.server.page.view.ReferenceReader;
import org.ibid.server.page.view.ReferenceView;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;

/** Gathers what the pages of single records show. */
final class RecordPages {

  /** A work listed more often than this is shown with so many of its entries. */
  private static final int MOST_ENTRIES = 100;

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

  /** The page of a reference, with what every paper that lists the same work says of it. */
  Optional<ReferenceView> reference(String id) {
    return engine.find(Kind.REFERENCE, id).map(this::reference);
  }

  private ReferenceView reference(Hit reference) {
    Map<Hit, List<Hit>> citing = new LinkedHashMap<>();
    citing.put(reference, engine.statementsCiting(reference.id()));
    for (String member : others(reference)) {
      engine
          .find(Kind.REFERENCE, member)
          .ifPresent(entry -> citing.put(entry, engine.statementsCiting(member)));
    }
    return ReferenceReader.read(reference, citing, schemes());
  }

  private List<String> schemes() {
    return List.copyOf(engine.schema().schemes().names());
  }

  private List<String> others(Hit reference) {
    String work = reference.workId();
    return Optional.ofNullable(work)
        .flatMap(id -> engine.find(Kind.WORK, id))
        .map(ReferenceReader::members)
        .orElse(List.of())
        .stream()
        .filter(member -> !member.equals(reference.id()))
        .limit(MOST_ENTRIES)
        .toList();
  }
}
