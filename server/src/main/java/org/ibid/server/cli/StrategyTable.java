package org.ibid.server.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ibid.server.query.Problem;
import org.ibid.server.strategy.KnownPaper;
import org.ibid.server.strategy.Languages;
import org.ibid.server.strategy.LineRun;
import org.ibid.server.strategy.LineRun.OperandHits;
import org.ibid.server.strategy.LineRun.TermHits;
import org.ibid.server.strategy.StrategyRun;
import org.ibid.server.strategy.text.Aside;

/** What came of a strategy, for the eyes of a person: a row a line, what is doubtful below it. */
final class StrategyTable {

  /** The longest lines of strategies fill a page: who wants all of one has it in the file. */
  private static final int MOST_TEXT = 3;

  /** Terms that find nothing, as many as are mended by hand. */
  private static final int MOST_TERMS = 12;

  private static final int QUOTED = 30;

  private final StrategyRun run;
  private final Screen screen;
  private final int numbers;
  private final int counts;
  private final int recalls;
  private final List<String> rows = new ArrayList<>();

  private StrategyTable(StrategyRun run, Screen screen) {
    this.run = run;
    this.screen = screen;
    this.numbers = width(run.lines().stream().map(line -> line.line().number()).toList());
    this.counts = width(run.lines().stream().map(StrategyTable::count).toList());
    this.recalls = width(run.lines().stream().map(line -> recall(line, run)).toList());
  }

  static String of(StrategyRun run, Screen screen) {
    StrategyTable table = new StrategyTable(run, screen);
    table.rows.add(table.summary());
    table.rows.add("");
    run.lines().forEach(table::add);
    table.addKnown();
    table.addAsides();
    return String.join("\n", table.rows);
  }

  private static int width(List<String> cells) {
    return cells.stream().mapToInt(Columns::of).max().orElse(0);
  }

  private String summary() {
    return run.lines().size()
        + (run.lines().size() == 1 ? " line" : " lines")
        + " of "
        + Languages.name(run.syntax())
        + " over "
        + number(run.searched())
        + " "
        + run.kind().id()
        + (run.searched() == 1 ? "" : "s")
        + ", "
        + run.tookMillis()
        + " ms"
        + (run.failed() == 0 ? "" : "; " + run.failed() + " could not be run")
        + (run.partial() ? "; the time was over before all was done" : "");
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String count(LineRun line) {
    Long count = line.count();
    return count == null ? "–" : number(count) + (line.partial() ? "+" : "");
  }

  private static String recall(LineRun line, StrategyRun run) {
    Integer recalled = line.recalled();
    return recalled == null ? "" : recalled + "/" + run.knownHere();
  }

  private void add(LineRun line) {
    String head =
        right(line.line().number(), numbers)
            + "  "
            + right(count(line), counts)
            + "  "
            + (recalls == 0 ? "" : right(recall(line, run), recalls) + "  ")
            + right(line.tookMillis() + " ms", 7)
            + "  ";
    String margin = " ".repeat(Columns.of(head));
    List<String> text = wrapped(line.line().text(), margin);
    for (int i = 0; i < Math.min(MOST_TEXT, text.size()); i++) {
      boolean cut = i == MOST_TEXT - 1 && text.size() > MOST_TEXT;
      rows.add((i == 0 ? head : margin) + text.get(i) + (cut ? " …" : ""));
    }
    line.problems().forEach(problem -> below(margin, said(problem, line)));
    addTerms(line, margin);
    line.operands().stream()
        .filter(OperandHits::negated)
        .filter(operand -> operand.removed() > 0)
        .forEach(operand ->
            below(margin, "not " + operand.text() + " removes " + number(operand.removed())));
  }

  private void addTerms(LineRun line, String margin) {
    List<TermHits> none = line.terms().stream().filter(term -> term.count() == 0).toList();
    if (none.isEmpty()) {
      return;
    }
    String terms =
        none.stream().limit(MOST_TERMS).map(StrategyTable::named).collect(Collectors.joining(", "));
    String more = none.size() > MOST_TERMS ? " and " + (none.size() - MOST_TERMS) + " more" : "";
    below(margin, "nothing has " + terms + more);
  }

  private static String named(TermHits term) {
    return quoted(term.text())
        + (term.suggestions().isEmpty()
            ? ""
            : " (perhaps " + String.join(", ", term.suggestions()) + ")");
  }

  private static String said(Problem problem, LineRun line) {
    String text = line.line().text();
    int end = Math.min(text.length(), problem.offset() + problem.length());
    boolean part =
        problem.length() > 0 && problem.length() < text.length() && problem.offset() < end;
    return (problem.isError() ? "error " : "warning ")
        + problem.code()
        + (part ? " at " + quoted(text.substring(problem.offset(), end)) : "")
        + ": "
        + problem.message();
  }

  private static String quoted(String text) {
    String flat = text.replaceAll("\\s++", " ");
    return "“" + (flat.length() <= QUOTED ? flat : flat.substring(0, QUOTED) + "…") + "”";
  }

  private void addKnown() {
    if (run.known().isEmpty()) {
      return;
    }
    long found = run.known().stream().filter(KnownPaper::found).count();
    rows.add("");
    rows.add(
        "Known papers: "
            + found
            + " of "
            + run.knownHere()
            + " found"
            + (run.knownHere() == run.known().size()
                ? ""
                : "; " + (run.known().size() - run.knownHere()) + " not in the collection"));
    for (KnownPaper paper : run.known()) {
      if (!paper.found()) {
        below("  ", paper.given() + ": " + fate(paper));
      }
    }
  }

  private static String fate(KnownPaper paper) {
    if (!paper.here()) {
      return "not in the collection";
    }
    return paper.lost().stream().map(StrategyTable::lost).collect(Collectors.joining("; "));
  }

  private static String lost(KnownPaper.Loss loss) {
    String at = "lost at line " + loss.line();
    if (loss.operand().isEmpty()) {
      return at;
    }
    return at + (loss.excluded() ? ", excluded by " : ", which asks ") + quoted(loss.operand());
  }

  private void addAsides() {
    List<Aside> asides = run.strategy().asides();
    if (asides.isEmpty()) {
      return;
    }
    rows.add("");
    rows.add("Not taken as lines:");
    for (Aside aside : asides) {
      below("  ", aside.kind().name().toLowerCase(Locale.ROOT) + ": " + aside.text());
    }
  }

  private void below(String margin, String text) {
    for (String row : wrapped(text, margin)) {
      rows.add(margin + Marked.dim(row, screen.styled()));
    }
  }

  private List<String> wrapped(String text, String margin) {
    int width = Math.max(20, screen.width() - Columns.of(margin) - 2);
    return Marked.plain(text.replaceAll("\\s++", " ")).lines(width, false);
  }

  private static String right(String cell, int width) {
    return " ".repeat(Math.max(0, width - Columns.of(cell))) + cell;
  }
}
