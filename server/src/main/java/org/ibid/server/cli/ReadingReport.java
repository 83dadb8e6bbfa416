package org.ibid.server.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ibid.server.eval.Miss;
import org.ibid.server.eval.ReadingEvaluation.Result;
import org.ibid.server.eval.Scores;
import org.ibid.server.eval.Tally;

/** What an evaluation of reading measured, for a person or a program. */
final class ReadingReport {

  private final Result result;
  private final Scores scores;

  ReadingReport(Result result) {
    this.result = result;
    this.scores = result.scores();
  }

  /** F1 a row and column, softly compared, the strict one beside it where it differs. */
  String table() {
    StringBuilder table = new StringBuilder();
    List<String> rows = scores.rows();
    table.append(String.format(Locale.ROOT, "%-14s", "F1 soft/strict"));
    rows.forEach(row -> table.append(String.format(Locale.ROOT, " %12s", row)));
    for (String column : scores.columns()) {
      table.append(String.format(Locale.ROOT, "%n%-14s", column));
      rows.forEach(row -> table.append(String.format(Locale.ROOT, " %12s", cell(row, column))));
    }
    table.append(
        String.format(
            Locale.ROOT,
            "%n%d articles; the marks of %d are not linked well enough to count citations",
            result.articles(),
            result.citationsSkipped()));
    return table.toString();
  }

  private String cell(String row, String column) {
    Tally tally = scores.tally(row, column);
    if (tally.soft().expected() + tally.soft().wrong() == 0) {
      return "-";
    }
    return String.format(Locale.ROOT, "%.3f/%.3f", tally.soft().f1(), tally.strict().f1());
  }

  /** Every miss of a column: article, where, expected and got. */
  List<String> misses(String column, int limit) {
    List<String> lines = new ArrayList<>();
    for (Miss miss : scores.misses()) {
      if (miss.column().equals(column) && lines.size() < limit) {
        lines.add(
            Plain.line(
                miss.row() + " " + miss.article() + (miss.soft() ? "" : " (strict only)"))
                + "\n  in       " + Plain.line(miss.where())
                + "\n  expected " + Plain.line(miss.expected())
                + "\n  got      " + Plain.line(miss.got()));
      }
    }
    return lines;
  }

  /** The articles with the most misses in each row and column. */
  List<String> worst(int most) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (Miss miss : scores.misses()) {
      if (miss.soft()) {
        counts
            .computeIfAbsent(miss.row() + " " + miss.column(), key -> new LinkedHashMap<>())
            .merge(miss.article(), 1, Integer::sum);
      }
    }
    List<String> lines = new ArrayList<>();
    counts.forEach(
        (cell, articles) -> {
          lines.add(cell);
          articles.entrySet().stream()
              .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
              .limit(most)
              .forEach(e -> lines.add(String.format(Locale.ROOT, "%6d %s", e.getValue(), e.getKey())));
        });
    return lines;
  }

  String json() {
    return "{}";
  }
}
