package org.ibid.server.evidence.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;
import org.ibid.server.search.MatrixRequest;
import org.ibid.server.search.MatrixRequest.Evidence;
import org.ibid.server.search.MatrixResult;
import org.ibid.server.search.MatrixResult.Cell;

/**
 * A matrix as it is read: each line below what is broader, siblings by count, then label.
 *
 * @param rowsInAll how many rows have evidence, those beyond the limit too
 * @param columnsInAll likewise
 * @param references the references that cells name, by id
 * @param total how many references, citations or papers are in some cell
 */
public record MatrixTable(
    MatrixRequest request,
    List<Line> rows,
    List<Line> columns,
    int rowsInAll,
    int columnsInAll,
    Map<Place, Cell> cells,
    Map<String, Hit> references,
    long total) {

  /** What a cell's mark says. */
  private static final String DENIED =
      "“Denied” stands where every statement of a cell denies something: read what.";

  public MatrixTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    cells = Map.copyOf(cells);
    references = Map.copyOf(references);
  }

  /** Whether any cell holds nothing but what is denied. */
  public boolean hasDenials() {
    return cells.values().stream().anyMatch(Cell::denied);
  }

  /** Where a cell is. */
  public record Place(String row, String column) {}

  /**
   * A row or a column.
   *
   * @param id of the concept
   * @param depth how many lines above it are broader than it, each than the next
   * @param count how much has evidence of it, whatever the other side
   * @param broader ids of the concepts directly broader
   * @param narrower whether its scheme has narrower ones
   */
  public record Line(
      String id, String label, int depth, long count, List<String> broader, boolean narrower) {
    public Line {
      broader = List.copyOf(broader);
    }
  }

  /** Asks an engine for the matrix. */
  public static MatrixTable of(Engine engine, MatrixRequest request) {
    MatrixResult result = engine.matrix(request, Denial::isIn);
    Schemes schemes = engine.schema().schemes();
    Map<Place, Cell> cells = new HashMap<>();
    result.cells().forEach(cell -> cells.put(new Place(cell.row(), cell.column()), cell));
    return new MatrixTable(
        request,
        new Tree(schemes, request.rows().scheme(), result.rows()).lines(),
        new Tree(schemes, request.columns().scheme(), result.columns()).lines(),
        result.rowsInAll(),
        result.columnsInAll(),
        cells,
        result.references(),
        result.total());
  }

  /** The cell of a row and a column; empty where nothing is. */
  public Optional<Cell> cell(Line row, Line column) {
    return Optional.ofNullable(cells.get(new Place(row.id(), column.id())));
  }

  /** The cells that are not empty, by row, then column. */
  public List<Cell> inOrder() {
    List<Cell> ordered = new ArrayList<>();
    for (Line row : rows) {
      columns.forEach(column -> cell(row, column).ifPresent(ordered::add));
    }
    return List.copyOf(ordered);
  }

  /** What the numbers are of, in words: {@code References by mechanism and model}. */
  public String title() {
    String count = request.count().name().toLowerCase(Locale.ROOT);
    return count.substring(0, 1).toUpperCase(Locale.ROOT)
        + count.substring(1)
        + " by "
        + request.rows().scheme()
        + " and "
        + request.columns().scheme();
  }

  /** When something is in a cell, and what is said of cells, in whole sentences. */
  public String explanation() {
    String unit =
        switch (request.count()) {
          case REFERENCES -> "reference";
          case CITATIONS -> "citation";
          case PAPERS -> "paper";
        };
    return "A "
        + unit
        + " counts where "
        + explanation(request.evidence())
        + "; a narrower concept counts in its broader ones."
        + (hasDenials() ? " " + DENIED : "");
  }

  /** Where the concepts of a cell stand, within a sentence. */
  public static String explanation(Evidence evidence) {
    return switch (evidence) {
      case SCOPE -> "both concepts are in the scope of one citation";
      case TITLE -> "both concepts are in the title of the reference";
      case ANY -> "each concept is in the scope of the citation or the title of the reference";
    };
  }

  /** Puts lines under what is broader. */
  private static final class Tree {
    private final Schemes schemes;
    private final String scheme;
    private final Map<String, Long> counts = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final List<Line> lines = new ArrayList<>();

    Tree(Schemes schemes, String scheme, List<MatrixResult.Line> found) {
      this.schemes = schemes;
      this.scheme = scheme;
      found.forEach(line -> counts.put(line.id(), line.count()));
      place(counts.keySet().stream().filter(this::isTop).toList(), 0);
      place(counts.keySet().stream().toList(), 0); // what a circle of broader concepts hides
    }

    List<Line> lines() {
      return lines;
    }

    private boolean isTop(String id) {
      return broader(id).stream().noneMatch(counts::containsKey);
    }

    private List<String> broader(String id) {
      return schemes.concept(scheme, id).map(Concept::broader).orElse(List.of());
    }

    private String label(String id) {
      return schemes.concept(scheme, id).map(Concept::label).orElse(id);
    }

    private long count(String id) {
      return counts.getOrDefault(id, 0L);
    }

    private void place(List<String> siblings, int depth) {
      List<String> ordered = new ArrayList<>(siblings);
      ordered.sort(
          Comparator.comparingLong((String id) -> -count(id))
              .thenComparing(this::label)
              .thenComparing(Comparator.naturalOrder()));
      for (String id : ordered) {
        if (placed.add(id)) {
          List<String> narrower = schemes.narrower(scheme, id);
          lines.add(new Line(id, label(id), depth, count(id), broader(id), !narrower.isEmpty()));
          place(narrower.stream().filter(counts::containsKey).toList(), depth + 1);
        }
      }
    }
  }
}
