package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.page.view.StrategyView.Group;
import org.ibid.server.page.view.StrategyView.Known;
import org.ibid.server.page.view.StrategyView.Operand;
import org.ibid.server.page.view.StrategyView.Result;
import org.ibid.server.page.view.StrategyView.Row;
import org.ibid.server.page.view.StrategyView.Term;
import org.ibid.server.page.view.StrategyView.Trouble;
import org.ibid.server.query.Problem;
import org.ibid.server.search.SearchRequest.Sort;
import org.ibid.server.strategy.KnownPaper;
import org.ibid.server.strategy.Languages;
import org.ibid.server.strategy.LineRun;
import org.ibid.server.strategy.LineRun.OperandHits;
import org.ibid.server.strategy.LineRun.TermHits;
import org.ibid.server.strategy.StrategyRun;
import org.ibid.server.strategy.text.Aside;
import org.jspecify.annotations.Nullable;

/** Makes the page of a strategy out of what came of it. */
public final class StrategyPageReader {

  /** What every browser, proxy and mail program passes on whole, less what else is in it. */
  private static final int LONGEST_QUERY = 4_000;

  /** More are in the JSON. */
  private static final int MOST_TERMS = 200;

  private static final int FULL = 100;

  private final StrategyRun run;
  private final String editing;
  private final long largest;
  private final Map<Integer, List<String>> headings = new TreeMap<>();
  private final List<String> asides = new ArrayList<>();

  private StrategyPageReader(StrategyRun run, String editing) {
    this.run = run;
    this.editing = editing;
    this.largest = run.lines().stream().mapToLong(StrategyPageReader::count).max().orElse(0);
    for (Aside aside : run.strategy().asides()) {
      place(aside);
    }
  }

  /**
   * The answer of a page.
   *
   * @param editing the number of the line that is being changed, or empty
   */
  public static Result read(StrategyRun run, String editing) {
    return new StrategyPageReader(run, editing).result();
  }

  private Result result() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < run.lines().size(); i++) {
      rows.add(row(run.lines().get(i), i));
    }
    boolean known = !run.known().isEmpty();
    return new Result(
        summary(),
        known ? "Known" : "",
        rows,
        run.known().stream().map(this::known).toList(),
        asides);
  }

  private static long count(LineRun line) {
    Long count = line.count();
    return count == null ? 0 : count;
  }

  /** Over the line that follows it in the text; the rest is told below all lines. */
  private void place(Aside aside) {
    boolean shown = aside.kind() == Aside.Kind.HEADING || aside.kind() == Aside.Kind.COMMENT;
    for (int i = 0; i < run.lines().size() && shown; i++) {
      if (run.lines().get(i).line().offset() > aside.offset()) {
        headings.computeIfAbsent(i, at -> new ArrayList<>()).add(aside.text());
        return;
      }
    }
    asides.add(aside.text());
  }

  private String summary() {
    int lines = run.lines().size();
    StringBuilder summary = new StringBuilder();
    summary.append(lines).append(lines == 1 ? " line" : " lines").append(" of ");
    summary.append(Languages.name(run.syntax())).append(" over ");
    summary.append(number(run.searched())).append(' ').append(run.kind().id());
    summary.append(run.searched() == 1 ? "" : "s").append(", ");
    summary.append(run.tookMillis()).append(" ms");
    if (run.failed() > 0) {
      summary.append("; ").append(run.failed()).append(" could not be run");
    }
    if (run.partial()) {
      summary.append("; the time was over before all was done");
    }
    return summary.append('.').toString();
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private Row row(LineRun line, int at) {
    Long count = line.count();
    Integer recalled = line.recalled();
    return new Row(
        line.line().number(),
        headings.getOrDefault(at, List.of()),
        "line-" + (at + 1),
        Stretches.of(line.line().text(), line.problems()),
        line.line().text(),
        line.understood(),
        count == null ? "–" : number(count) + (line.partial() ? "+" : ""),
        href(line),
        size(count(line)),
        line.tookMillis() + " ms",
        recalled == null ? "" : recalled + " of " + run.knownHere(),
        line.problems().stream().map(problem -> trouble(problem, line)).toList(),
        groups(line.terms()),
        line.operands().stream().map(StrategyPageReader::operand).toList(),
        line.line().number().equalsIgnoreCase(editing));
  }

  private @Nullable String href(LineRun line) {
    String query = line.alone().orElse("");
    if (query.isEmpty() || query.length() > LONGEST_QUERY || run.kind() == Kind.CITATION) {
      return null;
    }
    SearchUrl all = SearchUrl.of(run.kind());
    return new SearchUrl(
            run.kind(),
            query,
            run.syntax().id(),
            all.filters(),
            Sort.RELEVANCE,
            all.perPage(),
            all.position(),
            null)
        .path();
  }

  /** Lines differ by powers of ten. */
  private int size(long count) {
    return largest == 0
        ? 0
        : (int) Math.round(FULL * Math.log1p((double) count) / Math.log1p((double) largest));
  }

  private static Trouble trouble(Problem problem, LineRun line) {
    String text = line.line().text();
    int end = Math.min(text.length(), problem.offset() + problem.length());
    String at =
        problem.length() < text.length()
            ? text.substring(Math.min(problem.offset(), end), end)
            : "";
    return new Trouble(
        problem.isError() ? "error" : "warning",
        problem.code(),
        problem.message(),
        problem.message().contains(at) ? "" : at);
  }

  /** A single term that finds something is the line itself. */
  private static List<Group> groups(List<TermHits> terms) {
    Map<Integer, List<TermHits>> groups =
        terms.stream()
            .collect(Collectors.groupingBy(TermHits::group, TreeMap::new, Collectors.toList()));
    return groups.values().stream()
        .filter(group -> group.size() > 1 || group.getFirst().count() == 0)
        .map(StrategyPageReader::group)
        .toList();
  }

  private static Group group(List<TermHits> terms) {
    long none = terms.stream().filter(term -> term.count() == 0).count();
    String summary = Labels.number(terms.size(), "term");
    return new Group(
        none == 0 ? summary : summary + ", " + none + " not found",
        terms.stream().limit(MOST_TERMS).map(StrategyPageReader::term).toList(),
        Math.max(0, terms.size() - MOST_TERMS));
  }

  private static Term term(TermHits term) {
    return new Term(
        term.text(),
        number(term.count()),
        number(term.unique()),
        String.join(", ", term.suggestions()));
  }

  private static Operand operand(OperandHits operand) {
    return new Operand(
        (operand.negated() ? "not " : "") + operand.text(),
        number(operand.count()),
        number(operand.removed()));
  }

  private Known known(KnownPaper paper) {
    return new Known(
        paper.given(),
        paper.here() && run.kind() == Kind.PAPER ? PageUrl.paper(paper.ids().getFirst()) : null,
        fate(paper),
        paper.found());
  }

  private static String fate(KnownPaper paper) {
    if (!paper.here()) {
      return "not in this collection";
    }
    return paper.found()
        ? "found"
        : paper.lost().stream().map(StrategyPageReader::lost).collect(Collectors.joining("; "));
  }

  private static String lost(KnownPaper.Loss loss) {
    String at = "lost at line " + loss.line();
    if (loss.operand().isEmpty()) {
      return at + ", which has nothing that it matches";
    }
    return at + (loss.excluded() ? ", excluded by " : ", which asks ") + "“" + loss.operand() + "”";
  }
}
