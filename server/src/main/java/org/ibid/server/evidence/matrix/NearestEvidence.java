package org.ibid.server.evidence.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.evidence.matrix.Nearest.Way;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.ibid.server.search.CellResult;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;
import org.ibid.server.search.MatrixRequest;
import org.ibid.server.search.MatrixRequest.Evidence;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;
import org.ibid.server.search.SearchResult;

/**
 * Looks for what comes nearest to an empty cell: in the same citations' references, sentences, the
 * sentences beside them, and under broader concepts. Sentences are looked for in the whole
 * collection, whatever the matrix is narrowed to, unless it is narrowed to statements.
 */
final class NearestEvidence {

  /** Enough to see what is there; a search shows the rest. */
  private static final int SHOWN = 5;

  private final Engine engine;
  private final MatrixRequest request;
  private final Schemes schemes;

  NearestEvidence(Engine engine, MatrixRequest request) {
    this.engine = engine;
    this.request = request;
    this.schemes = engine.schema().schemes();
  }

  List<Nearest> to(String row, String column) {
    List<Nearest> nearest = new ArrayList<>();
    scopeAndTitle(row, column).ifPresent(nearest::add);
    sentences(Way.SENTENCE, row, column, both(row, column), new Query.Everything())
        .ifPresent(nearest::add);
    sentences(
            Way.NEIGHBOUR,
            row,
            column,
            just(request.rows().scheme(), row),
            beside(request.columns().scheme(), column))
        .ifPresent(nearest::add);
    sentences(
            Way.NEIGHBOUR,
            row,
            column,
            just(request.columns().scheme(), column),
            beside(request.rows().scheme(), row))
        .ifPresent(nearest::add);
    broader(row, column).forEach(nearest::add);
    return List.copyOf(nearest);
  }

  private Optional<Nearest> scopeAndTitle(String row, String column) {
    if (request.evidence() != Evidence.SCOPE) {
      return Optional.empty();
    }
    CellResult cell = engine.cell(with(Evidence.ANY), row, column, 0, SHOWN);
    List<Hit> statements = new ArrayList<>();
    for (CellResult.Quotation quotation : cell.quotations()) {
      Hit statement = quotation.statement();
      if (statement != null) {
        statements.add(statement);
      }
    }
    return cell.count() == 0
        ? Optional.empty()
        : Optional.of(new Nearest(Way.SCOPE_AND_TITLE, row, column, cell.count(), statements));
  }

  private MatrixRequest with(Evidence evidence) {
    return new MatrixRequest(
        request.of(), request.rows(), request.columns(), request.count(), evidence, 0);
  }

  private static Filters just(String scheme, String concept) {
    return Filters.NONE.and(Filter.of(scheme, concept));
  }

  private Filters both(String row, String column) {
    return just(request.rows().scheme(), row).and(Filter.of(request.columns().scheme(), column));
  }

  /** The sentences beside it say any label of the concept or of a narrower one. */
  private Query beside(String scheme, String concept) {
    List<Query> labels = new ArrayList<>();
    for (String id : schemes.withNarrower(scheme, concept)) {
      schemes.concept(scheme, id).map(Concept::labels).orElse(List.of()).stream()
          .map(NearestEvidence::phrase)
          .forEach(labels::add);
    }
    return new Query.Fielded(List.of("neighbour"), Query.anyOf(labels));
  }

  private static Query phrase(String label) {
    return new Query.Phrase(label, 0);
  }

  private Optional<Nearest> sentences(
      Way way, String row, String column, Filters filters, Query beside) {
    boolean narrowed = request.of().kind() == Kind.STATEMENT;
    Query query = narrowed ? Query.allOf(List.of(request.of().query(), beside)) : beside;
    Filters all = narrowed ? joined(filters) : filters;
    SearchRequest asked =
        new SearchRequest(
            Kind.STATEMENT,
            query,
            narrowed ? request.of().matching() : Matching.STEMMED,
            all,
            Sort.RELEVANCE,
            SHOWN,
            null,
            List.of(),
            0,
            false);
    SearchResult found = engine.search(narrowed ? asked.citing(request.of().citing()) : asked);
    return found.count() == 0
        ? Optional.empty()
        : Optional.of(new Nearest(way, row, column, found.count(), found.hits()));
  }

  private Filters joined(Filters filters) {
    Filters all = filters;
    for (Filter filter : request.of().filters().filters()) {
      all = all.and(filter);
    }
    return all;
  }

  private List<Nearest> broader(String row, String column) {
    List<Nearest> found = new ArrayList<>();
    for (String above : above(request.columns().scheme(), column)) {
      cell(row, above).ifPresent(found::add);
    }
    for (String above : above(request.rows().scheme(), row)) {
      cell(above, column).ifPresent(found::add);
    }
    return found;
  }

  private List<String> above(String scheme, String concept) {
    List<String> closure = schemes.closure(scheme, concept);
    return closure.subList(Math.min(1, closure.size()), closure.size());
  }

  private Optional<Nearest> cell(String row, String column) {
    long count = engine.cell(request, row, column, 0, 0).count();
    return count == 0
        ? Optional.empty()
        : Optional.of(new Nearest(Way.BROADER, row, column, count, List.of()));
  }
}
