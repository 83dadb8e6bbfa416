package org.ibid.server.page;

import java.util.List;
import java.util.Map;
import org.ibid.server.api.MatrixParameters;
import org.ibid.server.api.MatrixParameters.Asked;
import org.ibid.server.api.MatrixParameters.Faulty;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.api.SearchParameters.Fault;
import org.ibid.server.evidence.matrix.CellEvidence;
import org.ibid.server.evidence.matrix.MatrixTable;
import org.ibid.server.page.view.CellReader;
import org.ibid.server.page.view.CellView;
import org.ibid.server.page.view.MatrixReader;
import org.ibid.server.page.view.MatrixUrl;
import org.ibid.server.page.view.MatrixView;
import org.ibid.server.search.Engine;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.MatrixRequest;

/** Answers the addresses of the matrix and of its cells. */
final class MatrixPages {

  /** As many quotations as are read in one go. */
  private static final int QUOTATIONS = 25;

  private final Engine engine;

  MatrixPages(Engine engine) {
    this.engine = engine;
  }

  /** What an address leads to. */
  sealed interface Answer {}

  /** The table. */
  record Table(MatrixView page) implements Answer {}

  /** A cell. */
  record Opened(CellView page) implements Answer {}

  /** Why there is no page. */
  record Refused(String message) implements Answer {}

  Answer table(Map<String, List<String>> parameters) {
    MatrixUrl url = MatrixUrl.of(parameters);
    return ask(
        parameters,
        request ->
            new Table(
                new MatrixReader(url, engine.schema().schemes())
                    .read(MatrixTable.of(engine, request))));
  }

  Answer cell(Map<String, List<String>> parameters) {
    MatrixUrl url = MatrixUrl.of(parameters);
    String from = url.get("from").isEmpty() ? "0" : url.get("from");
    String row = url.get("row");
    String column = url.get("column");
    if (row.isEmpty() || column.isEmpty() || !from.matches("\\d{1,7}")) {
      return new Refused("Expected a row and a column of the matrix.");
    }
    int first = Integer.parseInt(from);
    return ask(
        parameters,
        request ->
            new Opened(
                new CellReader(url, engine.schema().schemes())
                    .read(
                        CellEvidence.of(engine, request, row, column, first, QUOTATIONS),
                        request.evidence(),
                        first)));
  }

  /** What is made of a matrix that can be asked. */
  @FunctionalInterface
  private interface Making {
    Answer of(MatrixRequest request);
  }

  private Answer ask(Map<String, List<String>> parameters, Making making) {
    MatrixParameters read =
        new MatrixParameters(engine.schema(), SearchParameters.PAGES, parameters, 0);
    try {
      return switch (read.read()) {
        case Asked asked -> making.of(asked.request());
        case Faulty faulty -> new Refused(message(faulty.faults().getFirst()));
      };
    } catch (InvalidRequestException e) {
      return new Refused(e.parameter() + ": " + e.getMessage());
    }
  }

  private static String message(Fault fault) {
    return fault.parameter() + ": " + fault.message();
  }
}
