package org.ibid.server.page.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.server.evidence.matrix.MatrixTable;
import org.ibid.server.evidence.matrix.MatrixTable.Line;
import org.ibid.server.page.view.MatrixView.Cell;
import org.ibid.server.page.view.MatrixView.Choice;
import org.ibid.server.page.view.MatrixView.Drilled;
import org.ibid.server.page.view.MatrixView.Head;
import org.ibid.server.page.view.MatrixView.Option;
import org.ibid.server.page.view.MatrixView.Row;
import org.jspecify.annotations.Nullable;

/** Makes the page of a matrix. */
public final class MatrixReader {

  private static final int MOST_WEIGHT = 5;
  private static final int MOST_DEPTH = 4;

  private final MatrixUrl url;
  private final Schemes schemes;

  /** A reader for the table at an address. */
  public MatrixReader(MatrixUrl url, Schemes schemes) {
    this.url = url;
    this.schemes = schemes;
  }

  public MatrixView read(MatrixTable table) {
    return new MatrixView(
        table.title(),
        choices(),
        url.get("q"),
        url.get("filter"),
        table.explanation(),
        drilled(),
        table.columns().stream().map(line -> head(line, "column")).toList(),
        rows(table),
        more(table),
        downloads());
  }

  private List<Choice> choices() {
    List<String> names = schemes.names();
    return List.of(
        choice("rows", "Rows", names),
        choice("columns", "Columns", names),
        choice("count", "Count", List.of("references", "citations", "papers")),
        new Choice(
            "evidence",
            "Both stand in",
            List.of(
                option("evidence", "scope", "the scope of one citation"),
                option("evidence", "title", "the reference’s title"),
                option("evidence", "any", "either"))),
        choice("in", "Search among", List.of("references", "papers", "statements")));
  }

  private Choice choice(String name, String label, List<String> values) {
    return new Choice(
        name, label, values.stream().map(value -> option(name, value, value)).toList());
  }

  private Option option(String name, String value, String label) {
    return new Option(value, label, url.get(name).equals(value));
  }

  private List<Drilled> drilled() {
    List<Drilled> drilled = new ArrayList<>();
    for (String side : List.of("row", "column")) {
      String concept = url.get(side);
      if (!concept.isEmpty()) {
        String label = label(url.get(side + "s"), concept);
        drilled.add(
            new Drilled("Only " + label + " and narrower ones", url.with(side, null).table()));
      }
    }
    return drilled;
  }

  private String label(String scheme, String concept) {
    return schemes.concept(scheme, concept).map(Concept::label).orElse(concept);
  }

  private Head head(Line line, String side) {
    boolean drills = line.narrower() && !url.get(side).equals(line.id());
    return new Head(
        line.label(),
        Math.min(MOST_DEPTH, line.depth()),
        line.count(),
        drills ? url.with(side, line.id()).table() : null);
  }

  private List<Row> rows(MatrixTable table) {
    long most = table.cells().values().stream().mapToLong(cell -> cell.count()).max().orElse(1);
    List<Row> rows = new ArrayList<>();
    for (Line row : table.rows()) {
      List<Cell> cells =
          table.columns().stream().map(column -> cell(table, row, column, most)).toList();
      rows.add(new Row(head(row, "row"), cells));
    }
    return rows;
  }

  private Cell cell(MatrixTable table, Line row, Line column, long most) {
    long count = table.cell(row, column).map(cell -> cell.count()).orElse(0L);
    String unit = table.request().count().name().toLowerCase(Locale.ROOT);
    String things = count == 1 ? unit.substring(0, unit.length() - 1) : unit;
    return new Cell(
        count,
        weight(count, most),
        table.cell(row, column).filter(cell -> cell.denied()).isPresent(),
        " " + things + ": " + row.label() + " and " + column.label(),
        url.with("row", row.id()).with("column", column.id()).with("lines", null).cell());
  }

  /** By the logarithm: a table has few full cells and many with one. */
  private static int weight(long count, long most) {
    return count == 0
        ? 0
        : 1
            + (int)
                ((MOST_WEIGHT - 1)
                    * Math.log((double) count)
                    / Math.max(1, Math.log((double) most)));
  }

  private static @Nullable String more(MatrixTable table) {
    List<String> left = new ArrayList<>();
    if (table.rowsInAll() > table.rows().size()) {
      left.add("the " + table.rows().size() + " rows with most, of " + table.rowsInAll());
    }
    if (table.columnsInAll() > table.columns().size()) {
      left.add("the " + table.columns().size() + " columns with most, of " + table.columnsInAll());
    }
    return left.isEmpty()
        ? null
        : "Shown are " + String.join(" and ", left) + "; a concept’s own link shows what is below.";
  }

  private List<HitView.Onward> downloads() {
    return Arrays.stream(
            new String[][] {
              {"CSV", "csv"}, {"HTML", "html"}, {"Markdown", "markdown"}, {"JSON", "json"}
            })
        .map(form -> new HitView.Onward(form[0], url.api(form[1])))
        .toList();
  }
}
