package org.ibid.server.search;

import java.util.List;
import java.util.Map;

/**
 * How two schemes meet.
 *
 * @param rows the lines that have evidence, most first
 * @param columns likewise
 * @param rowsInAll how many rows have evidence, those beyond the limit too
 * @param columnsInAll likewise
 * @param cells those that are not empty, by row, then column, in the order of the lines
 * @param references the references that cells name, by id
 * @param total how many references, citations or papers have evidence of some row and some column
 * @param tookMillis time spent in the engine
 */
public record MatrixResult(
    List<Line> rows,
    List<Line> columns,
    int rowsInAll,
    int columnsInAll,
    List<Cell> cells,
    Map<String, Hit> references,
    long total,
    long tookMillis) {

  public MatrixResult {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = List.copyOf(cells);
    references = Map.copyOf(references);
  }

  /**
   * A row or a column.
   *
   * @param id of the concept
   * @param count how much has evidence of it, whatever the other side
   */
  public record Line(String id, long count) {}

  /**
   * A cell that is not empty.
   *
   * @param denied whether every citation in it denies something
   * @param named whether references and statements were looked up: an answer names at most {@link
   *     MatrixCounter#MOST_NAMED} records
   * @param references ids of the first references, in the order of the papers' lists
   * @param statements ids of the first statements, in the order of the texts
   */
  public record Cell(
      String row,
      String column,
      long count,
      boolean denied,
      boolean named,
      List<String> references,
      List<String> statements) {
    public Cell {
      references = List.copyOf(references);
      statements = List.copyOf(statements);
    }
  }
}
