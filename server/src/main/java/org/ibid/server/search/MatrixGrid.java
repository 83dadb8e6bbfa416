package org.ibid.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ibid.server.search.MatrixRequest.Count;
import org.ibid.server.search.MatrixResult.Cell;
import org.ibid.server.search.MatrixResult.Line;

/**
 * Counts cells, lines and the whole, each reference, citation or paper once in each. What is
 * counted never spans two papers, so that it is enough to tell those of one paper apart.
 */
final class MatrixGrid implements MatrixWalk.Visitor {

  private static final int FIRST_BUFFER = 1 << 12;

  private final MatrixLines rows;
  private final MatrixLines columns;
  private final Count count;
  private final int width;
  private final MatrixDenials denials;
  private final int[] counts;
  private long[] seen = new long[FIRST_BUFFER];
  private int size;

  MatrixGrid(MatrixLines rows, MatrixLines columns, Count count, MatrixDenials denials) {
    this.rows = rows;
    this.columns = columns;
    this.count = count;
    this.denials = denials;
    this.width = columns.size() + 1; // the last column counts rows, the last row columns
    this.counts = new int[Math.multiplyExact(rows.size() + 1, width)];
  }

  @Override
  public void mention(int[] inRows, int[] inColumns, MatrixWalk.Mention mention) {
    int unit = unit(mention);
    if (unit == MatrixWalk.NONE) {
      return;
    }
    for (int row : inRows) {
      for (int column : inColumns) {
        add(row * width + column, unit);
        denials.add(row * width + column, mention.citation());
      }
      add(row * width + columns.size(), unit);
    }
    for (int column : inColumns) {
      add(rows.size() * width + column, unit);
    }
    if (inRows.length > 0 && inColumns.length > 0) {
      add(counts.length - 1, unit);
    }
  }

  private int unit(MatrixWalk.Mention mention) {
    return switch (count) {
      case REFERENCES -> mention.reference();
      case CITATIONS -> mention.citation();
      case PAPERS -> 0;
    };
  }

  private void add(int cell, int unit) {
    if (size == seen.length) {
      seen = Arrays.copyOf(seen, 2 * size);
    }
    seen[size++] = ((long) cell << Integer.SIZE) | unit;
  }

  @Override
  public void endOfPaper() {
    Arrays.sort(seen, 0, size);
    for (int i = 0; i < size; i++) {
      if (i == 0 || seen[i] != seen[i - 1]) {
        counts[(int) (seen[i] >>> Integer.SIZE)]++;
      }
    }
    size = 0;
  }

  /** How many have both a row and a column. */
  long total() {
    return counts[counts.length - 1];
  }

  List<Line> rowLines() {
    List<Line> lines = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      addLine(lines, rows.id(row), counts[row * width + columns.size()]);
    }
    lines.sort(MatrixCounter.MOST_FIRST);
    return lines;
  }

  List<Line> columnLines() {
    List<Line> lines = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      addLine(lines, columns.id(column), counts[rows.size() * width + column]);
    }
    lines.sort(MatrixCounter.MOST_FIRST);
    return lines;
  }

  private static void addLine(List<Line> lines, String id, int count) {
    if (count > 0) {
      lines.add(new Line(id, count));
    }
  }

  /** The cells of these lines that are not empty, none of them named. */
  List<Cell> cells(List<Line> ofRows, List<Line> ofColumns) {
    List<Cell> cells = new ArrayList<>();
    for (Line row : ofRows) {
      int start = rows.number(row.id()) * width;
      for (Line column : ofColumns) {
        int cell = start + columns.number(column.id());
        if (counts[cell] > 0) {
          boolean denied = denials.isDenied(cell);
          cells.add(
              new Cell(row.id(), column.id(), counts[cell], denied, false, List.of(), List.of()));
        }
      }
    }
    return cells;
  }
}
