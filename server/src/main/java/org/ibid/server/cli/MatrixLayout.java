package org.ibid.server.cli;

import java.util.ArrayList;
import java.util.List;
import org.ibid.server.evidence.matrix.MatrixTable;
import org.ibid.server.evidence.matrix.MatrixTable.Line;
import org.ibid.server.search.MatrixResult.Cell;

/**
 * A matrix for the eyes of a person: columns have letters, which are explained below, and as many
 * of them are shown as the screen is wide.
 */
final class MatrixLayout {

  private static final int MAX_LABEL = 36;
  private static final int ALL_WIDTH = 6;
  private static final int CELL_WIDTH = 5;
  private static final int LETTERS = 26;
  private static final String EMPTY = "·";
  private static final String DENIED = "¬";

  private final MatrixTable table;
  private final Screen screen;
  private final int labelWidth;
  private final List<Line> columns;

  private MatrixLayout(MatrixTable table, Screen screen) {
    this.table = table;
    this.screen = screen;
    this.labelWidth =
        table.rows().stream()
            .mapToInt(row -> Math.min(MAX_LABEL, Columns.of(label(row))))
            .max()
            .orElse(0);
    int fitting = (screen.width() - labelWidth - ALL_WIDTH) / CELL_WIDTH;
    this.columns =
        table.columns().subList(0, Math.clamp(fitting, 1, Math.max(1, table.columns().size())));
  }

  static String of(MatrixTable table, Screen screen) {
    if (table.rows().isEmpty() || table.columns().isEmpty()) {
      return "Nothing is cited for any of these concepts.";
    }
    return new MatrixLayout(table, screen).text();
  }

  private String text() {
    List<String> lines = new ArrayList<>();
    lines.add(Marked.bold(table.title(), screen.styled()));
    StringBuilder head = new StringBuilder(" ".repeat(labelWidth));
    head.append(right("all", ALL_WIDTH));
    for (int i = 0; i < columns.size(); i++) {
      head.append(right(letter(i), CELL_WIDTH));
    }
    lines.add(Marked.dim(head.toString(), screen.styled()));
    table.rows().forEach(row -> lines.add(line(row)));
    lines.add("");
    for (int i = 0; i < columns.size(); i++) {
      lines.add(
          letter(i)
              + "  "
              + "  ".repeat(columns.get(i).depth())
              + Plain.line(columns.get(i).label())
              + " "
              + columns.get(i).count());
    }
    if (table.hasDenials()) {
      lines.add("");
      lines.add(DENIED + "  every statement denies something: read what");
    }
    more(lines);
    return String.join("\n", lines);
  }

  private void more(List<String> lines) {
    List<String> left = new ArrayList<>();
    if (table.rowsInAll() > table.rows().size()) {
      left.add(table.rows().size() + " of " + table.rowsInAll() + " rows");
    }
    if (table.columnsInAll() > columns.size()) {
      left.add(columns.size() + " of " + table.columnsInAll() + " columns");
    }
    if (!left.isEmpty()) {
      lines.add("");
      lines.add("Shown: " + String.join(", ", left) + "; --format csv has more.");
    }
  }

  private String line(Line row) {
    String label = label(row);
    if (Columns.of(label) > labelWidth) {
      while (Columns.of(label) >= labelWidth) {
        label = label.substring(0, label.offsetByCodePoints(label.length(), -1));
      }
      label += "…";
    }
    StringBuilder line = new StringBuilder(label);
    line.append(" ".repeat(labelWidth - Columns.of(label)));
    line.append(right(Long.toString(row.count()), ALL_WIDTH));
    for (Line column : columns) {
      line.append(
          right(table.cell(row, column).map(MatrixLayout::count).orElse(EMPTY), CELL_WIDTH));
    }
    return line.toString();
  }

  private static String count(Cell cell) {
    return cell.count() + (cell.denied() ? DENIED : "");
  }

  private static String label(Line row) {
    return "  ".repeat(row.depth()) + Plain.line(row.label());
  }

  private static String right(String text, int width) {
    return " ".repeat(Math.max(1, width - text.length())) + text;
  }

  /** {@code a} to {@code z}, then {@code aa}. */
  private static String letter(int column) {
    String last = String.valueOf((char) ('a' + column % LETTERS));
    return column < LETTERS ? last : letter(column / LETTERS - 1) + last;
  }
}
