package org.ibid.server.cli;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.json.RecordJson;
import org.ibid.server.evidence.why.Explanation;
import org.ibid.server.evidence.why.Explanation.Clause;
import org.ibid.server.search.Why.Outcome;

/** Why a query finds a record or not, for the eyes of a person. */
final class WhyTable {

  private static final String STEP = "  ";

  /** As many alternatives that all failed as can be taken in. */
  private static final int MOST_PARTS = 12;

  /** Deep nesting leaves no less than this of a line. */
  private static final int LEAST_WIDTH = 24;

  private final Screen screen;
  private final List<String> lines = new ArrayList<>();

  private WhyTable(Screen screen) {
    this.screen = screen;
  }

  static String of(Explanation explanation, Screen screen) {
    WhyTable table = new WhyTable(screen);
    table.head(explanation);
    table.clause(explanation.clause(), "");
    return String.join("\n", table.lines);
  }

  private void head(Explanation explanation) {
    String id = explanation.record().id();
    String title = RecordJson.read(explanation.record().json()).path("title").asText(id);
    wrap(title, "", true);
    boolean found = explanation.clause().matches();
    wrap(id + (found ? " is found." : " is not found. It fails by:"), "", false);
    for (Clause clause : explanation.deciding()) {
      String says = clause.says().isEmpty() ? "" : ": " + clause.says();
      wrap(clause.text() + says, STEP, false);
    }
    lines.add("");
  }

  private void clause(Clause clause, String margin) {
    wrap(sign(clause.why().outcome()) + " " + clause.label(), margin, false);
    if (!clause.says().isEmpty()) {
      wrap(clause.says(), margin + STEP + STEP, false);
    }
    List<Clause> parts = clause.telling();
    parts.stream().limit(MOST_PARTS).forEach(part -> clause(part, margin + STEP));
    if (parts.size() > MOST_PARTS) {
      wrap("… and " + (parts.size() - MOST_PARTS) + " more", margin + STEP, false);
    }
  }

  /** Words would be read over in a long list. */
  private static String sign(Outcome outcome) {
    return switch (outcome) {
      case MATCHES -> "+";
      case FAILS -> "-";
      case PASSED_OVER -> "?";
    };
  }

  private void wrap(String text, String margin, boolean bold) {
    String hanging = margin + STEP;
    int width = Math.max(LEAST_WIDTH, screen.width() - hanging.length());
    List<String> wrapped = Marked.plain(text).lines(width, false);
    for (int i = 0; i < wrapped.size(); i++) {
      String line = (i == 0 ? margin : hanging) + wrapped.get(i);
      lines.add(bold ? Marked.bold(line, screen.styled()) : line);
    }
  }
}
