package org.ibid.server.search;

import org.jspecify.annotations.Nullable;

/**
 * Asks how two schemes meet in what is cited.
 *
 * @param of which papers, references or statements count: kind, query, matching, filters and what
 *     they cite; the rest of it is not looked at
 * @param count what the number in a cell is of
 * @param evidence where both concepts of a cell have to stand
 * @param perCell how many references and statements of a cell are named, from 0 to {@link
 *     #MAX_PER_CELL}
 */
public record MatrixRequest(
    SearchRequest of, Axis rows, Axis columns, Count count, Evidence evidence, int perCell) {

  public static final int MAX_PER_CELL = 200;

  /** A table of more lines is read by nobody, and drills down instead. */
  public static final int MAX_LINES = 200;

  public MatrixRequest {
    if (perCell < 0 || perCell > MAX_PER_CELL) {
      throw new IllegalArgumentException("per_cell is 0 to " + MAX_PER_CELL + ", got " + perCell);
    }
  }

  /**
   * A side of the table.
   *
   * @param below id of the concept that with everything narrower makes the lines, or null for the
   *     whole scheme
   * @param limit how many lines at most, those with most evidence; up to {@link #MAX_LINES}
   */
  public record Axis(String scheme, @Nullable String below, int limit) {
    public Axis {
      if (limit < 1 || limit > MAX_LINES) {
        throw new IllegalArgumentException("lines are 1 to " + MAX_LINES + ", got " + limit);
      }
    }
  }

  /** What is counted, each once a cell. */
  public enum Count {
    REFERENCES,
    CITATIONS,
    PAPERS
  }

  /** Where the two concepts of a cell stand. */
  public enum Evidence {
    /** Both in the scope of one citation. */
    SCOPE,
    /** Both in the title of the reference. */
    TITLE,
    /** Each in the scope of the citation or in the title of the reference that it cites. */
    ANY
  }
}
