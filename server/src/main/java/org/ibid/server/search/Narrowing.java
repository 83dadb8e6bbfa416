package org.ibid.server.search;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Remark;

/**
 * Makes the one Lucene query of all that a request asks of its hits: what is looked for, the kind,
 * the filters, and what they must cite.
 */
final class Narrowing {

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final QueryCompiler.Compiled compiled;
  private final FilterCompiler filters;

  Narrowing(Snapshot snapshot, SearchRequest request) {
    this.snapshot = snapshot;
    this.request = request;
    this.compiled = compiled(request.query());
    this.filters = new FilterCompiler(snapshot.schema(), request.kind());
  }

  private QueryCompiler.Compiled compiled(org.ibid.server.query.Query query) {
    return QueryCompiler.compile(snapshot, request.kind(), request.matching(), query);
  }

  /**
   * What every hit matches, scored by what is looked for.
   *
   * @throws InvalidRequestException where the kind lacks a field or dimension that is named, or
   *     cites nothing
   */
  Query all() {
    return of(sought(), request.filters());
  }

  /** Whether every document of the kind is a hit. */
  boolean isEverything() {
    return request.query() instanceof org.ibid.server.query.Query.Everything
        && request.filters().filters().isEmpty()
        && request.citing().isAnything();
  }

  /**
   * What is looked for, alone.
   *
   * @throws InvalidRequestException where it can't be run
   */
  Query sought() {
    return compiled.runnable();
  }

  /** What there is to say of parts of what is looked for. */
  List<Remark> remarks() {
    return compiled.remarks();
  }

  /** Likewise, of another query that is matched as that of the request. */
  Query sought(org.ibid.server.query.Query other) {
    return compiled(other).runnable();
  }

  FilterCompiler filters() {
    return filters;
  }

  /** The same request for something else, or with other filters. */
  Query of(Query sought, Filters wanted) {
    BooleanQuery.Builder narrowed = new BooleanQuery.Builder();
    narrowed.add(sought, Occur.MUST);
    narrowed.add(Documents.ofKind(request.kind()), Occur.FILTER);
    filters.addTo(narrowed, wanted);
    CitingCompiler.addTo(narrowed, request.kind(), request.citing());
    return narrowed.build();
  }
}
