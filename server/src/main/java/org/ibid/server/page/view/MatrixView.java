package org.ibid.server.page.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a matrix.
 *
 * @param choices the fields of the form
 * @param query what the matrix is narrowed to, as typed
 * @param filter likewise
 * @param explanation when something is in a cell
 * @param drilled what only a part of a scheme is shown of, each with the way back
 * @param columns the heads of the table
 * @param more what is not shown, or null
 * @param downloads the table in other forms
 */
public record MatrixView(
    String title,
    List<Choice> choices,
    String query,
    String filter,
    String explanation,
    List<Drilled> drilled,
    List<Head> columns,
    List<Row> rows,
    @Nullable String more,
    List<HitView.Onward> downloads) {

  public MatrixView {
    choices = List.copyOf(choices);
    drilled = List.copyOf(drilled);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    downloads = List.copyOf(downloads);
  }

  /** A field of the form. */
  public record Choice(String name, String label, List<Option> options) {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** A value of a field. */
  public record Option(String value, String label, boolean chosen) {}

  /** A side that shows one concept and what is narrower, and the table without that. */
  public record Drilled(String text, String href) {}

  /**
   * A concept at the head of a row or a column.
   *
   * @param depth how far it is indented below broader ones, up to 4
   * @param href the table of it and what is narrower, or null where nothing is
   */
  public record Head(String label, int depth, long count, @Nullable String href) {}

  /** A line of the table. */
  public record Row(Head head, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param count 0 where it is empty
   * @param weight from 0 to 5, how much there is beside the fullest cell
   * @param denied whether all of it denies something
   * @param what what a screen reader says after the count
   * @param href its quotations, or what comes nearest
   */
  public record Cell(long count, int weight, boolean denied, String what, String href) {}
}
