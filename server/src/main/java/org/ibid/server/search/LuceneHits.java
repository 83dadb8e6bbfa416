package org.ibid.server.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.search.near.TooInvolvedException;
import org.jspecify.annotations.Nullable;

/**
 * All hits of a request over one snapshot.
 *
 * <p>They are taken in stretches, each the search for what sorts after the last: the searcher is
 * the same, so are the scores, and the order is total, so none is skipped and none comes twice.
 */
final class LuceneHits implements AllHits {

  /**
   * Documents of a stretch. Each stretch searches anew, and each of its documents takes some 200
   * bytes: a million hits are a hundred searches, and two megabytes.
   */
  private static final int STRETCH = 10_000;

  private final Snapshot snapshot;
  private final Runnable release;
  private final IndexSearcher searcher;
  private final Documents documents;
  private final SearchRequest request;
  private final Query query;
  private final Sort sort;
  private final long count;
  private boolean closed;

  /**
   * Opens the hits of a request.
   *
   * @param release gives the snapshot back, at the latest where this throws
   * @throws InvalidRequestException where the request can't be answered as it stands
   */
  static LuceneHits open(Snapshot snapshot, SearchRequest request, Runnable release)
      throws IOException {
    try {
      return new LuceneHits(snapshot, request, release);
    } catch (IOException | RuntimeException e) {
      release.run();
      throw e;
    }
  }

  private LuceneHits(Snapshot snapshot, SearchRequest request, Runnable release)
      throws IOException {
    this.snapshot = snapshot;
    this.release = release;
    this.searcher = snapshot.searcher();
    this.documents = new Documents(searcher);
    this.request = request;
    this.sort = Ordering.of(request.kind(), request.sort());
    try {
      Narrowing narrowing = new Narrowing(snapshot, request);
      narrowing.requireWhole();
      Query ranked = new FeedbackSearch(searcher, request, narrowing).ranked().query();
      this.query = searcher.rewrite(narrowing.of(ranked, request.filters()));
      this.count = searcher.count(query);
    } catch (IndexSearcher.TooManyClauses e) {
      throw InvalidRequestException.tooManyWords();
    } catch (TooInvolvedException e) {
      throw Search.tooInvolved();
    }
  }

  /** What the hits are read from. */
  DirectoryReader reader() {
    return snapshot.reader();
  }

  @Override
  public long count() {
    return count;
  }

  @Override
  public void each(Consumer consumer) throws IOException {
    FieldDoc last = null;
    do {
      last = stretch(last, consumer);
    } while (last != null);
  }

  /** Hands over a stretch; returns its last document, or null where no more are there or wanted. */
  private @Nullable FieldDoc stretch(@Nullable FieldDoc after, Consumer consumer)
      throws IOException {
    ScoreDoc[] found = found(after);
    for (ScoreDoc doc : found) {
      if (!consumer.accept(hit(request.kind(), doc.doc))) {
        return null;
      }
    }
    return found.length < STRETCH ? null : (FieldDoc) found[STRETCH - 1];
  }

  private ScoreDoc[] found(@Nullable FieldDoc after) {
    var collector = new TopFieldCollectorManager(sort, STRETCH, after, Integer.MAX_VALUE);
    try {
      return searcher.search(query, collector).scoreDocs;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private Hit hit(Kind kind, int doc) {
    return documents.hit(kind, doc, 0, List.of());
  }

  @Override
  public Optional<Hit> find(Kind kind, String id) {
    try {
      return documents.find(kind, id).map(doc -> hit(kind, doc));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  @Override
  public List<Hit> statementsCiting(String referenceId) {
    List<Hit> citing = new ArrayList<>();
    try {
      for (int doc :
          documents.all(Kind.STATEMENT, new TermQuery(new Term(Schema.CITES, referenceId)))) {
        citing.add(hit(Kind.STATEMENT, doc));
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return citing;
  }

  @Override
  public String abstractOf(String paperId) {
    String field = Schema.textField(Kind.PAPER, "abstract").orElseThrow().folded();
    try {
      return documents
          .find(Kind.PAPER, paperId)
          .map(doc -> documents.stored(doc, field).get(field))
          .orElse("");
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
