package org.ibid.server.search;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.server.search.MatrixResult.Cell;

/** Notes which documents the cells of a matrix stand for, the first of each cell. */
final class MatrixNames implements MatrixWalk.Visitor {

  private final MatrixLines rows;
  private final MatrixLines columns;
  private final int perCell;
  private final Map<Long, Named> byCell = new HashMap<>();

  MatrixNames(MatrixRequest request, List<Cell> cells) {
    this.rows =
        new MatrixLines(request.rows().scheme(), cells.stream().map(Cell::row).distinct().toList());
    this.columns =
        new MatrixLines(
            request.columns().scheme(), cells.stream().map(Cell::column).distinct().toList());
    this.perCell = request.perCell();
  }

  /** The first documents of a cell, ascending. */
  record Named(Set<Integer> references, Set<Integer> statements) {
    Named() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>());
    }
  }

  MatrixLines rows() {
    return rows;
  }

  MatrixLines columns() {
    return columns;
  }

  Named of(Cell cell) {
    return byCell.getOrDefault(
        key(rows.number(cell.row()), columns.number(cell.column())), new Named());
  }

  @Override
  public void mention(int[] inRows, int[] inColumns, MatrixWalk.Mention mention) {
    for (int row : inRows) {
      for (int column : inColumns) {
        Named named = byCell.computeIfAbsent(key(row, column), key -> new Named());
        add(named.references(), mention.reference());
        add(named.statements(), mention.statement());
      }
    }
  }

  private void add(Set<Integer> documents, int document) {
    if (document != MatrixWalk.NONE && documents.size() < perCell) {
      documents.add(document);
    }
  }

  private static long key(int row, int column) {
    return ((long) row << Integer.SIZE) | column;
  }

  @Override
  public void endOfPaper() {
    // What is noted is of no one paper.
  }
}
