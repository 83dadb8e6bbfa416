package org.ibid.server.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ibid.server.evidence.matrix.MatrixTable;
import org.ibid.server.evidence.matrix.MatrixTable.Line;
import org.ibid.server.search.MatrixResult.Cell;

/**
 * Writes a matrix to be carried away. In Markdown and HTML a cell gives its count and the numbers
 * of its references in the bibliography below; what is named is limited as the request says, counts
 * never are.
 */
public final class MatrixText {

  private static final List<String> COLUMNS =
      List.of("row", "row label", "column", "column label", "count", "references", "denied");

  private static final String INDENT = "\u2003";

  private final MatrixTable table;
  private final MatrixReferences listed;

  public MatrixText(MatrixTable table) {
    this.table = table;
    this.listed = new MatrixReferences(table);
  }

  /**
   * Comma-separated values (RFC 4180), a line for each cell that is not empty: ids and labels of
   * its concepts, the count, the ids of the references that it names, separated by semicolons, and
   * whether every statement denies something.
   */
  public String csv() {
    StringBuilder text = new StringBuilder(CsvWriter.row(COLUMNS));
    for (Line row : table.rows()) {
      for (Line column : table.columns()) {
        table
            .cell(row, column)
            .map(cell ->
                List.of(
                    row.id(),
                    row.label(),
                    column.id(),
                    column.label(),
                    Long.toString(cell.count()),
                    String.join("; ", cell.references()),
                    cell.denied() ? "yes" : "no"))
            .ifPresent(cells -> text.append(CsvWriter.row(cells)));
      }
    }
    return text.toString();
  }

  /** A Markdown document (CommonMark with tables): the table, then the bibliography. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    text.append("# ").append(table.title()).append("\n\n");
    text.append(table.explanation()).append("\n\n");
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
    for (MatrixReferences.Entry entry : listed.entries()) {
      text.append(number++).append(". ").append(md(entry.raw()));
      text.append(" *In:* ").append(md(in(entry))).append('\n');
    }
    return text.toString();
  }

  private static String in(MatrixReferences.Entry entry) {
    return entry.label() == null ? entry.paper() : entry.paper() + " [" + entry.label() + "]";
  }

  private String markdown(Optional<Cell> cell) {
    return cell.map(c -> " " + count(c) + named(c, " \\[", "\\]") + " |").orElse(" |");
  }

  private static String count(Cell cell) {
    return cell.denied() ? cell.count() + " denied" : Long.toString(cell.count());
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
            + escaped(table.title())
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
        + escaped(table.title())
        + "</h1>\n<table>\n<caption>"
        + escaped(table.explanation())
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
    return cell.map(c -> count(c) + escaped(named(c, " [", "]"))).orElse("");
  }

  private String htmlReferences() {
    if (listed.entries().isEmpty()) {
      return "";
    }
    String entries =
        listed.entries().stream().map(MatrixText::htmlEntry).collect(Collectors.joining());
    return "<h2>References</h2>\n<ol>\n" + entries + "</ol>\n";
  }

  private static String htmlEntry(MatrixReferences.Entry entry) {
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
