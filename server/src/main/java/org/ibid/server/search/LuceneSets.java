package org.ibid.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Filters;

/** Runs the lines of strategies over one snapshot. */
final class LuceneSets implements SetSearch {

  private final Snapshot snapshot;
  private final Kind kind;
  private final Runnable release;
  private final IndexSearcher searcher;
  private final Documents documents;
  private final Dictionary dictionary;
  private final SetCache cache = new SetCache();
  private final DocumentSet everything;
  private boolean closed;

  /**
   * Opens sets of one kind.
   *
   * @param release gives the snapshot back, at the latest where this throws
   * @throws InvalidRequestException where a filter isn't one of the kind
   */
  static LuceneSets open(Snapshot snapshot, Kind kind, Filters filters, Runnable release)
      throws IOException {
    try {
      return new LuceneSets(snapshot, kind, filters, release);
    } catch (IOException | RuntimeException e) {
      release.run();
      throw e;
    }
  }

  private LuceneSets(Snapshot snapshot, Kind kind, Filters filters, Runnable release)
      throws IOException {
    this.snapshot = snapshot;
    this.kind = kind;
    this.release = release;
    // A searcher of its own, as the end of the time is set on it.
    this.searcher = new IndexSearcher(snapshot.reader());
    this.documents = new Documents(searcher);
    this.dictionary = new Dictionary(snapshot.reader());
    this.everything = everything(filters);
  }

  private DocumentSet everything(Filters filters) throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(Documents.ofKind(kind), Occur.FILTER);
    new FilterCompiler(snapshot.schema(), kind).addTo(all, filters);
    return found(all.build());
  }

  private DocumentSet found(Query query) throws IOException {
    return searcher.search(query, new SetCollector.Gathering(snapshot.reader().maxDoc()));
  }

  @Override
  public Found find(org.ibid.server.query.Query tree, Map<String, HitSet> lines, Duration atMost) {
    Deadline deadline = Deadline.in(atMost);
    QueryCompiler.Compiled compiled =
        QueryCompiler.line(snapshot, kind, dictionary, Set.copyOf(lines.keySet()), tree);
    SetEvaluation evaluation =
        new SetEvaluation(searcher, everything, cache, Map.copyOf(lines), deadline);
    try {
      DocumentSet set = evaluation.of(compiled.query());
      return new Found(set, compiled.remarks(), evaluation.isPartial());
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public HitSet everything() {
    return everything;
  }

  @Override
  public HitSet of(Collection<String> ids) {
    FixedBitSet found = new FixedBitSet(snapshot.reader().maxDoc());
    try {
      for (String id : ids) {
        documents.find(kind, id).ifPresent(found::set);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return everything.and(DocumentSet.of(found));
  }

  @Override
  public List<String> ids(HitSet set, int limit) {
    try {
      FirstIds first = new FirstIds(documents, limit);
      for (int doc : ((DocumentSet) set).documents()) {
        first.add(doc);
      }
      return first.ids();
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("reading the index in " + snapshot.reader().directory(), e);
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      release.run();
    }
  }
}
