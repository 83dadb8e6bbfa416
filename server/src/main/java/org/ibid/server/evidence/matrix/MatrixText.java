package org.ibid.server.evidence.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.server.evidence.matrix.MatrixTable.Line;
import org.ibid.server.search.MatrixRequest.Evidence;
import org.ibid.server.search.MatrixResult.Cell;

/**
 * Writes a matrix to be carried away. In Markdown and HTML a cell gives its count and the numbers
 * of its references in the bibliography below; what is named is limited as the request says, counts
 * never are.
 */
public final class MatrixText {

  private static final String INDENT = "\u2003";

  private final MatrixTable table;
  private final Listed listed;

  public MatrixText(MatrixTable table) {
    this.table = table;
    this.listed = new Listed(table);
  }

  /** What the numbers are of, in words: {@code References by mechanism and model}. */
  public static String title(MatrixTable table) {
    String count = table.request().count().name().toLowerCase(Locale.ROOT);
    return count.substring(0, 1).toUpperCase(Locale.ROOT)
        + count.substring(1)
        + " by "
        + table.request().rows().scheme()
        + " and "
        + table.request().columns().scheme();
  }

  /** When something is in a cell, a sentence. */
  public static String explanation(MatrixTable table) {
    String unit =
        switch (table.request().count()) {
          case REFERENCES -> "reference";
          case CITATIONS -> "citation";
          case PAPERS -> "paper";
        };
    return "A "
        + unit
        + " counts where "
        + explanation(table.request().evidence())
        + "; a narrower concept counts in its broader ones.";
  }

  /** Where the concepts of a cell stand, within a sentence. */
  public static String explanation(Evidence evidence) {
    return switch (evidence) {
      case SCOPE -> "both concepts are in the scope of one citation";
      case TITLE -> "both concepts are in the title of the reference";
      case ANY -> "each concept is in the scope of the citation or the title of the reference";
    };
  }

  /**
   * Comma-separated values (RFC 4180), a line for each cell that is not empty: ids and labels of
   * its concepts, the count, and the ids of the references that it names, separated by semicolons.
   */
  public String csv() {
    List<String> lines = new ArrayList<>();
    lines.add("row,row label,column,column label,count,references");
    for (Line row : table.rows()) {
      for (Line column : table.columns()) {
        table
            .cell(row, column)
            .map(cell ->
                csvLine(
                    row.id(),
                    row.label(),
                    column.id(),
                    column.label(),
                    Long.toString(cell.count()),
                    String.join("; ", cell.references())))
            .ifPresent(lines::add);
      }
    }
    return String.join("\r\n", lines) + "\r\n";
  }

  private static String csvLine(String... values) {
    List<String> quoted = new ArrayList<>();
    for (String value : values) {
      boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
      quoted.add(plain ? value : '"' + value.replace("\"", "\"\"") + '"');
    }
    return String.join(",", quoted);
  }

  /** A Markdown document (CommonMark with tables): the table, then the bibliography. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(title(table)).append("\n\n");
    text.append(explanation(table)).append("\n\n");
    text.append("| | all |");
    table.columns().forEach(column -> text.append(' ').append(md(column.label())).append(" |"));
    text.append("\n|---|---:|").append("---:|".repeat(table.columns().size())).append('\n');
    for (Line row : table.rows()) {
      text.append("| ").append(INDENT.repeat(row.depth())).append(md(row.label())).append(" | ");
      text.append(row.count()).append(" |");
      table.columns().forEach(column -> text.append(markdown(table.cell(row, column))));
      text.append('\n');
    }
    if (!listed.entries().isEmpty()) {
      text.append("\n## References\n\n");
    }
    int number = 1;
    for (Listed.Entry entry : listed.entries()) {
      text.append(number++).append(". ").append(md(entry.raw()));
      text.append(" *In:* ").append(md(in(entry))).append('\n');
    }
    return text.toString();
  }

  private static String in(Listed.Entry entry) {
    return entry.label() == null ? entry.paper() : entry.paper() + " [" + entry.label() + "]";
  }

  private String markdown(Optional<Cell> cell) {
    return cell.map(c -> " " + c.count() + named(c, " \\[", "\\]") + " |").orElse(" |");
  }

  private String named(Cell cell, String open, String close) {
    String numbers = listed.numbers(cell);
    return numbers.isEmpty() ? "" : open + numbers + close;
  }

  /** Text in Markdown, so that none of its signs means anything. */
  private static String md(String text) {
    return text.replaceAll("[\\s]+", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|~&])", "\\\\$1");
  }

  /** A whole HTML page: the table, then the bibliography. */
  public String html() {
    String head =
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
            + escaped(title(table))
            + "</title>\n<style>"
            + "body{font:1rem/1.5 serif;margin:2rem}table{border-collapse:collapse}"
            + "th,td{border:1px solid #bbb;padding:.2rem .5rem;text-align:right;vertical-align:top}"
            + "tbody th{text-align:left;font-weight:normal}</style>\n</head>\n<body>\n";
    String columns =
        table.columns().stream()
            .map(column -> "<th scope=\"col\">" + escaped(column.label()) + "</th>")
            .collect(Collectors.joining());
    String rows = table.rows().stream().map(this::htmlRow).collect(Collectors.joining());
    return head
        + "<h1>"
        + escaped(title(table))
        + "</h1>\n<table>\n<caption>"
        + escaped(explanation(table))
        + "</caption>\n<thead><tr><td></td><th scope=\"col\">all</th>"
        + columns
        + "</tr></thead>\n<tbody>\n"
        + rows
        + "</tbody>\n</table>\n"
        + htmlReferences()
        + "</body>\n</html>\n";
  }

  private String htmlRow(Line row) {
    String cells =
        table.columns().stream()
            .map(column -> "<td>" + html(table.cell(row, column)) + "</td>")
            .collect(Collectors.joining());
    return "<tr><th scope=\"row\">"
        + INDENT.repeat(row.depth())
        + escaped(row.label())
        + "</th><td>"
        + row.count()
        + "</td>"
        + cells
        + "</tr>\n";
  }

  private String html(Optional<Cell> cell) {
    return cell.map(c -> c.count() + escaped(named(c, " [", "]"))).orElse("");
  }

  private String htmlReferences() {
    if (listed.entries().isEmpty()) {
      return "";
    }
    String entries =
        listed.entries().stream().map(MatrixText::htmlEntry).collect(Collectors.joining());
    return "<h2>References</h2>\n<ol>\n" + entries + "</ol>\n";
  }

  private static String htmlEntry(Listed.Entry entry) {
    return "<li><bdi>"
        + escaped(entry.raw())
        + "</bdi> <i>In:</i> <bdi>"
        + escaped(in(entry))
        + "</bdi></li>\n";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
