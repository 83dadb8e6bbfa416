package org.ibid.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Remark;
import org.ibid.server.search.SearchRequest.Matching;
import org.jspecify.annotations.Nullable;

/**
 * Makes the one Lucene query of all that a request asks of its hits: what is looked for, the kind,
 * the filters, what they must cite, and what they must be like.
 */
final class Narrowing {

  private final Snapshot snapshot;
  private final SearchRequest request;
  private final QueryCompiler.Compiled compiled;
  private final FilterCompiler filters;
  private final MoreLikeThis.@Nullable Found like;

  Narrowing(Snapshot snapshot, SearchRequest request) {
    this.snapshot = snapshot;
    this.request = request;
    this.compiled = compiled(request.query());
    this.filters = new FilterCompiler(snapshot.schema(), request.kind());
    this.like = found(request.expansion().like());
  }

  private MoreLikeThis.@Nullable Found found(@Nullable String id) {
    if (id == null) {
      return null;
    }
    AskedWords asked = AskedWords.of(request.query(), request.kind(), schema());
    try {
      return new MoreLikeThis(snapshot, request.kind()).like(id, asked, this::word);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the words of " + id, e);
    }
  }

  private QueryCompiler.Compiled compiled(org.ibid.server.query.Query query) {
    return QueryCompiler.compile(snapshot, request.kind(), request.matching(), query);
  }

  /**
   * What every hit matches, scored by what is looked for, for an answer that has no room for
   * remarks.
   *
   * @throws InvalidRequestException where the kind lacks a field or dimension that is named, or
   *     cites nothing, or where something had to be left out
   */
  Query all() {
    return of(alike(compiled.whole()), request.filters());
  }

  /**
   * Sees to it that nothing was left out.
   *
   * @throws InvalidRequestException where something was
   */
  void requireWhole() {
    compiled.whole();
  }

  /** Whether every document of the kind is a hit. */
  boolean isEverything() {
    return request.query() instanceof org.ibid.server.query.Query.Everything
        && request.filters().filters().isEmpty()
        && request.citing().isAnything()
        && like == null;
  }

  /**
   * What is looked for, alone.
   *
   * @throws InvalidRequestException where it can't be run
   */
  Query sought() {
    return alike(compiled.runnable());
  }

  /** What a query finds, of what is like a record only where that is asked for, ranked by it. */
  private Query alike(Query query) {
    return like == null
        ? query
        : new BooleanQuery.Builder().add(like.query(), Occur.MUST).add(query, Occur.FILTER).build();
  }

  /** What the hits are like; null where nothing was asked for. */
  Expanded.@Nullable Like like() {
    return like == null ? null : like.like();
  }

  /** A word of a record, looked for where what a record is about stands, as if it were typed. */
  Query word(String printed) {
    List<String> fields = RecordText.fields(request.kind()).stream().map(TextField::name).toList();
    return QueryCompiler.compile(
            snapshot, request.kind(), Matching.STEMMED, new Fielded(fields, new Term(printed)))
        .query();
  }

  Schema schema() {
    return snapshot.schema();
  }

  /** What there is to say of parts of what is looked for. */
  List<Remark> remarks() {
    return compiled.remarks();
  }

  /** Likewise, of another query that is matched as that of the request. */
  Query sought(org.ibid.server.query.Query other) {
    return alike(compiled(other).runnable());
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
