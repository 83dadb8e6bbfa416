package org.ibid.server.evidence.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.ibid.indexer.json.PaperJson;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.RecordId;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;
import org.jspecify.annotations.Nullable;

/**
 * Audits the papers of a collection. What it takes a moment to make for a schema is kept until the
 * schema is another. Safe for many threads.
 */
public final class Audits {

  private final @Nullable RetractionList retractions;
  private final AtomicReference<@Nullable Made> made = new AtomicReference<>();

  /**
   * Audits that look into a list of retractions.
   *
   * @param retractions null where there is none
   */
  public Audits(@Nullable RetractionList retractions) {
    this.retractions = retractions;
  }

  private record Made(Schema schema, Auditor auditor) {}

  /** The audit of the paper of that id, or empty where the collection has none. */
  public Optional<Audit> of(String id, Engine engine) {
    return engine.parsedPaper(id).map(PaperJson::read).map(paper -> of(paper, engine));
  }

  /** The audit of a paper beside those of a collection. */
  public Audit of(Paper paper, Engine engine) {
    Map<String, String> abstracts = new HashMap<>();
    boolean others = engine.count(Kind.PAPER) > 1;
    Known known =
        new Known(
            reference ->
                others
                    ? abstracts.computeIfAbsent(
                        reference.id(), r -> abstractOf(paper, reference, engine))
                    : "",
            retractions);
    return auditor(engine.schema()).audit(paper, known);
  }

  private Auditor auditor(Schema schema) {
    Made last = made.get();
    if (last == null || last.schema() != schema) {
      last = new Made(schema, new Auditor(schema));
      made.set(last);
    }
    return last.auditor();
  }

  /** The abstract of the paper of the collection that is the same work as an entry, or nothing. */
  private static String abstractOf(Paper paper, Reference reference, Engine engine) {
    return engine
        .find(Kind.REFERENCE, RecordId.ofReference(paper.id(), reference.id()))
        .map(Hit::workId)
        .flatMap(work -> engine.find(Kind.WORK, work))
        .map(work -> RecordJson.members(work.json()))
        .orElse(List.of())
        .stream()
        .flatMap(member -> engine.find(Kind.PAPER, member).stream())
        .flatMap(member -> engine.parsedPaper(member.id()).stream())
        .map(parsed -> PaperJson.read(parsed).abstractText())
        .findFirst()
        .orElse("");
  }
}
