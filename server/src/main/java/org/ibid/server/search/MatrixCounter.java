package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.search.MatrixResult.Cell;
import org.ibid.server.search.MatrixResult.Line;
import org.jspecify.annotations.Nullable;

/** Counts a matrix from one snapshot, exactly. */
final class MatrixCounter {

  /** As many records as an answer of a few megabytes can name. */
  static final int MOST_NAMED = 2_000;

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final MatrixRequest request;
  private final @Nullable Query wanted;
  private final Predicate<Hit> denies;

  /**
   * A matrix to count.
   *
   * @param denies whether a citation denies something
   * @throws InvalidRequestException where a scheme or a concept is unknown, or the search can't be
   *     asked
   */
  MatrixCounter(Snapshot snapshot, MatrixRequest request, Predicate<Hit> denies) {
    this.snapshot = snapshot;
    this.searcher = snapshot.searcher();
    this.request = request;
    this.denies = denies;
    requireKnown("rows", request.rows());
    requireKnown("columns", request.columns());
    Narrowing narrowing = new Narrowing(snapshot, request.of());
    this.wanted = narrowing.isEverything() ? null : narrowing.all();
  }

  private void requireKnown(String parameter, MatrixRequest.Axis axis) {
    List<String> schemes = snapshot.schema().schemes().names();
    if (!schemes.contains(axis.scheme())) {
      throw new InvalidRequestException(
          parameter, "expected one of " + String.join(", ", schemes) + ", got " + axis.scheme());
    }
    String below = axis.below();
    if (below != null && snapshot.schema().schemes().concept(axis.scheme(), below).isEmpty()) {
      throw new InvalidRequestException(
          parameter.substring(0, parameter.length() - 1),
          "the scheme " + axis.scheme() + " has no concept " + below);
    }
  }

  MatrixResult result() throws IOException {
    long start = System.nanoTime();
    MatrixGrid grid = grid();
    List<Line> rows = grid.rowLines();
    List<Line> columns = grid.columnLines();
    List<Line> shownRows = first(rows, request.rows().limit());
    List<Line> shownColumns = first(columns, request.columns().limit());
    Map<String, Hit> references = new LinkedHashMap<>();
    List<Cell> cells = named(grid.cells(shownRows, shownColumns), references);
    return new MatrixResult(
        shownRows,
        shownColumns,
        rows.size(),
        columns.size(),
        cells,
        references,
        grid.total(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  /**
   * The quotations of a cell.
   *
   * @param from how many to pass over
   * @param size how many to show
   * @throws InvalidRequestException where the schemes have no such concepts
   */
  CellResult cell(String row, String column, int from, int size) throws IOException {
    requireKnown("rows", new MatrixRequest.Axis(request.rows().scheme(), row, 1));
    requireKnown("columns", new MatrixRequest.Axis(request.columns().scheme(), column, 1));
    MatrixQuotations quotations = new MatrixQuotations(from, size);
    walk(
        new MatrixLines(request.rows().scheme(), List.of(row)),
        new MatrixLines(request.columns().scheme(), List.of(column)),
        quotations);
    return quotations.result(new Documents(searcher));
  }

  private static List<Line> first(List<Line> lines, int limit) {
    return lines.subList(0, Math.min(limit, lines.size()));
  }

  private MatrixGrid grid() throws IOException {
    MatrixLines rows = lines(request.rows());
    MatrixLines columns = lines(request.columns());
    MatrixGrid grid =
        new MatrixGrid(
            rows, columns, request.count(), new MatrixDenials(new Documents(searcher), denies));
    walk(rows, columns, grid);
    return grid;
  }

  private MatrixLines lines(MatrixRequest.Axis axis) throws IOException {
    return MatrixLines.of(searcher.getIndexReader(), snapshot.schema().schemes(), axis);
  }

  private void walk(MatrixLines rows, MatrixLines columns, MatrixWalk.Visitor visitor)
      throws IOException {
    Kind kind = request.of().kind();
    MatrixWalk walk = new MatrixWalk(searcher, rows, columns, request.evidence(), kind, wanted);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      walk.over(leaf, visitor);
    }
  }

  /** The cells with what they name, as far as an answer goes. */
  private List<Cell> named(List<Cell> cells, Map<String, Hit> references) throws IOException {
    if (request.perCell() == 0) {
      return cells;
    }
    MatrixNames names = new MatrixNames(request, cells);
    walk(names.rows(), names.columns(), names);
    List<Cell> named = new ArrayList<>();
    Names found = new Names(references);
    for (Cell cell : cells) {
      named.add(found.isFull() ? cell : found.named(cell, names.of(cell)));
    }
    return named;
  }

  /** Looks up the records that cells name, each once. */
  private final class Names {
    private final Documents documents = new Documents(searcher);
    private final Map<Integer, String> ids = new HashMap<>();
    private final Map<String, Hit> references;

    Names(Map<String, Hit> references) {
      this.references = references;
    }

    boolean isFull() {
      return ids.size() >= MOST_NAMED;
    }

    Cell named(Cell cell, MatrixNames.Named of) {
      Set<String> cited = new LinkedHashSet<>();
      of.references().forEach(doc -> cited.add(reference(doc)));
      Set<String> statements = new LinkedHashSet<>();
      of.statements().forEach(doc -> statements.add(ids.computeIfAbsent(doc, this::id)));
      return new Cell(
          cell.row(),
          cell.column(),
          cell.count(),
          cell.denied(),
          true,
          List.copyOf(cited),
          List.copyOf(statements));
    }

    private String reference(int doc) {
      String known = ids.get(doc);
      if (known != null) {
        return known;
      }
      Hit hit = documents.hit(Kind.REFERENCE, doc, 0, List.of());
      references.put(hit.id(), hit);
      ids.put(doc, hit.id());
      return hit.id();
    }

    private String id(int doc) {
      return documents.stored(doc, Schema.ID).get(Schema.ID);
    }
  }

  /** Lines by count, then by id. */
  static final Comparator<Line> MOST_FIRST =
      Comparator.comparingLong((Line line) -> -line.count()).thenComparing(Line::id);
}
