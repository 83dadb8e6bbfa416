package org.ibid.server.search;

import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.Filters;

/**
 * Makes the one Lucene query of all that a request asks of its hits: what is looked for, the kind,
 * the filters, and what they must cite.
 */
final class Narrowing {

  private final SearchRequest request;
  private final QueryCompiler compiler;
  private final FilterCompiler filters;

  Narrowing(Schema schema, SearchRequest request) {
    this.request = request;
    this.compiler = new QueryCompiler(schema, request.kind(), request.matching());
    this.filters = new FilterCompiler(schema, request.kind());
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

  /** What is looked for, alone. */
  Query sought() {
    return sought(request.query());
  }

  /** Likewise, of another query that is matched as that of the request. */
  Query sought(org.ibid.server.query.Query other) {
    return compiler.compile(other);
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
