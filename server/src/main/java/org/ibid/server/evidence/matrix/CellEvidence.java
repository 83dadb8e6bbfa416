package org.ibid.server.evidence.matrix;

import java.util.List;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.server.search.CellResult;
import org.ibid.server.search.Engine;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.MatrixRequest;

/**
 * What a cell stands on, or, where it is empty, what comes nearest.
 *
 * @param count how many quotations there are in all
 * @param quoted some of them, in the order of the papers and their texts
 * @param nearest what an empty cell has instead, nearest first
 */
public record CellEvidence(
    Concept row, Concept column, long count, List<Quoted> quoted, List<Nearest> nearest) {

  /** As many as are read in one go, and as many as an answer takes. */
  public static final int MOST = 200;

  public CellEvidence {
    quoted = List.copyOf(quoted);
    nearest = List.copyOf(nearest);
  }

  /**
   * Asks an engine for a cell.
   *
   * @param row id of the concept of its row
   * @param column id of the concept of its column
   * @param from how many quotations to pass over
   * @param size how many at most, up to {@link #MOST}
   * @throws InvalidRequestException where the schemes have no such concepts
   */
  public static CellEvidence of(
      Engine engine, MatrixRequest request, String row, String column, int from, int size) {
    CellResult cell = engine.cell(request, row, column, from, Math.min(size, MOST));
    Schemes schemes = engine.schema().schemes();
    var rowWanted = new Quoted.Wanted(schemes, request.rows().scheme(), row);
    var columnWanted = new Quoted.Wanted(schemes, request.columns().scheme(), column);
    return new CellEvidence(
        schemes.concept(rowWanted.scheme(), row).orElseThrow(),
        schemes.concept(columnWanted.scheme(), column).orElseThrow(),
        cell.count(),
        cell.quotations().stream()
            .map(q -> Quoted.of(q, request.evidence(), rowWanted, columnWanted))
            .toList(),
        cell.count() == 0 ? new NearestEvidence(engine, request).to(row, column) : List.of());
  }
}
