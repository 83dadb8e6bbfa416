package org.ibid.server.page.view;

import java.util.List;
import java.util.Locale;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.evidence.why.Explanation;
import org.ibid.server.search.Hit;
import org.ibid.server.search.Why.Outcome;

/** Makes the page of an explanation. */
public final class WhyReader {

  /** As many parts as can be gone through by eye. */
  private static final int MOST_PARTS = 50;

  private WhyReader() {}

  /** The answer of the page. */
  public static WhyView.Answer read(Explanation explanation, Kind kind) {
    return new WhyView.Answer(
        title(explanation.record()),
        href(explanation.record(), kind),
        explanation.clause().matches(),
        explanation.deciding().stream().map(WhyReader::alone).toList(),
        clause(explanation.clause()));
  }

  private static String title(Hit record) {
    var json = RecordJson.read(record.json());
    return json.path("title").asText(json.path("sentence").asText(record.id()));
  }

  private static String href(Hit record, Kind kind) {
    return switch (kind) {
      case PAPER -> PageUrl.paper(record.id());
      case REFERENCE -> PageUrl.reference(record.id());
      case WORK -> PageUrl.work(record.id());
      case STATEMENT, CITATION -> PageUrl.inPaper(record.id());
    };
  }

  private static WhyView.Clause alone(Explanation.Clause clause) {
    return of(clause, clause.text(), List.of(), 0);
  }

  private static WhyView.Clause clause(Explanation.Clause clause) {
    List<Explanation.Clause> parts = clause.telling();
    List<WhyView.Clause> shown = parts.stream().limit(MOST_PARTS).map(WhyReader::clause).toList();
    return of(clause, clause.label(), shown, parts.size() - shown.size());
  }

  private static WhyView.Clause of(
      Explanation.Clause clause, String label, List<WhyView.Clause> parts, int more) {
    Outcome outcome = clause.why().outcome();
    return new WhyView.Clause(
        outcome.name().toLowerCase(Locale.ROOT), sign(outcome), label, clause.says(), parts, more);
  }

  private static String sign(Outcome outcome) {
    return switch (outcome) {
      case MATCHES -> "matches";
      case FAILS -> "fails";
      case PASSED_OVER -> "passed over";
    };
  }
}
