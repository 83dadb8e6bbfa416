package org.ibid.server.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.ibid.server.eval.Miss;
import org.ibid.server.eval.Score;
import org.ibid.server.eval.Scores;
import org.ibid.server.eval.Tally;

/** What an evaluation of reading measured, for a person or a program. */
final class ReadingReport {

  /** What the columns of references begin with: they fill a line of the table alone. */
  private static final String REFERENCE = "ref ";

  private final Scores scores;

  ReadingReport(Scores scores) {
    this.scores = scores;
  }

  /** F1 a row and column: softly compared, then strictly; what is of references apart. */
  String table() {
    StringBuilder table = new StringBuilder();
    append(table, columns(false));
    append(table, columns(true));
    times(table);
    return table.toString().stripTrailing();
  }

  private void times(StringBuilder table) {
    List<String> rows = scores.rows().stream().filter(row -> !scores.times(row).isEmpty()).toList();
    if (!rows.isEmpty()) {
      table.append(System.lineSeparator());
      line(table, "ms an article", List.of("median", "longest", "articles"));
      rows.forEach(row -> line(table, row, times(scores.times(row))));
    }
  }

  private static List<String> times(List<Duration> ascending) {
    return List.of(
        millis(ascending.get(ascending.size() / 2)),
        millis(ascending.getLast()),
        Integer.toString(ascending.size()));
  }

  private static String millis(Duration time) {
    return String.format(Locale.ROOT, "%.1f", time.toNanos() / 1e6);
  }

  private List<String> columns(boolean ofReferences) {
    return scores.columns().stream()
        .filter(column -> column.startsWith(REFERENCE) == ofReferences)
        .toList();
  }

  private void append(StringBuilder table, List<String> columns) {
    if (columns.isEmpty()) {
      return;
    }
    table.append(table.isEmpty() ? "" : System.lineSeparator());
    line(table, "F1 soft/strict", columns);
    for (String row : scores.rows()) {
      line(table, row, columns.stream().map(column -> cell(row, column)).toList());
    }
  }

  private static void line(StringBuilder table, String first, List<String> cells) {
    StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-14s", first));
    cells.forEach(cell -> line.append(String.format(Locale.ROOT, "  %-11s", cell)));
    table.append(line.toString().stripTrailing()).append(System.lineSeparator());
  }

  private String cell(String row, String column) {
    Tally tally = scores.tally(row, column);
    if (tally.soft().expected() + tally.soft().wrong() == 0) {
      return "-";
    }
    return String.format(Locale.ROOT, "%.3f/%.3f", tally.soft().f1(), tally.strict().f1());
  }

  /**
   * Every miss: article, where, expected and got.
   *
   * @param column the only column, or empty for all
   */
  List<String> misses(String column) {
    return scores.misses().stream()
        .filter(miss -> column.isEmpty() || miss.column().equals(column))
        .map(ReadingReport::lines)
        .toList();
  }

  private static String lines(Miss miss) {
    String only = miss.soft() ? "" : " (strictly only)";
    StringBuilder lines =
        new StringBuilder(miss.row() + ", " + miss.column() + ", " + miss.article() + only);
    append(lines, "in", miss.where());
    append(lines, "expected", miss.expected());
    append(lines, "got", miss.got());
    return Plain.text(lines.toString());
  }

  private static void append(StringBuilder lines, String name, String text) {
    if (!text.isEmpty() || !name.equals("in")) {
      lines.append(String.format(Locale.ROOT, "%n  %-9s%s", name, Plain.line(text)));
    }
  }

  /** The articles with the most misses, softly compared, in each row and column. */
  List<String> worst(int most) {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (Miss miss : scores.misses()) {
      if (miss.soft()) {
        counts
            .computeIfAbsent(miss.row() + ", " + miss.column(), cell -> new LinkedHashMap<>())
            .merge(miss.article(), 1, Integer::sum);
      }
    }
    List<String> lines = new ArrayList<>();
    counts.forEach((cell, articles) -> worst(cell, articles, most, lines));
    return lines;
  }

  private static void worst(
      String cell, Map<String, Integer> articles, int most, List<String> lines) {
    int all = articles.values().stream().mapToInt(Integer::intValue).sum();
    lines.add(cell + ": " + all + " in " + articles.size() + " articles");
    articles.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .forEach(e ->
            lines.add(String.format(Locale.ROOT, "%6d  %s", e.getValue(), Plain.line(e.getKey()))));
  }

  /** Every cell with its counts, a row an object. */
  String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json =
        JsonMapper.builder().build().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      for (String row : scores.rows()) {
        json.writeObjectFieldStart(row);
        for (String column : scores.columns()) {
          write(json, column, scores.tally(row, column));
        }
        json.writeEndObject();
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, String column, Tally tally) throws IOException {
    json.writeObjectFieldStart(column);
    write(json, "soft", tally.soft());
    write(json, "strict", tally.strict());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, Score score) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeNumberField("right", score.right());
    json.writeNumberField("wrong", score.wrong());
    json.writeNumberField("missed", score.missed());
    json.writeNumberField("precision", score.precision());
    json.writeNumberField("recall", score.recall());
    json.writeNumberField("f1", score.f1());
    json.writeEndObject();
  }
}
