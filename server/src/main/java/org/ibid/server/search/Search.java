package org.ibid.server.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.ibid.server.query.AnyWord;
import org.ibid.server.search.FeedbackSearch.Ranked;
import org.ibid.server.search.Hit.Highlight;
import org.ibid.server.search.near.TooInvolvedException;
import org.jspecify.annotations.Nullable;

/** One request, answered from one snapshot. */
final class Search {

  /** Longer than any sound query takes over some millions of papers; a person has left by then. */
  private static final Duration MOST_TIME = Duration.ofSeconds(30);

  private final Snapshot snapshot;
  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final Narrowing narrowing;
  private final Query query;

  Search(Snapshot snapshot, SearchRequest request) {
    this.snapshot = snapshot;
    // A searcher of its own, as the end of the time is set on it.
    this.searcher = new IndexSearcher(snapshot.reader());
    this.request = request;
    this.narrowing = new Narrowing(snapshot, request);
    this.query = narrowing.sought();
  }

  /** A page of documents, and how many there are in all. */
  private record Page(long count, List<FieldDoc> documents, @Nullable String next) {}

  SearchResult result() throws IOException {
    long start = System.nanoTime();
    searcher.setTimeout(Deadline.in(MOST_TIME));
    try {
      return result(start);
    } catch (IndexSearcher.TooManyClauses e) {
      throw InvalidRequestException.tooManyWords();
    } catch (TooInvolvedException e) {
      throw tooInvolved();
    }
  }

  private SearchResult result(long start) throws IOException {
    Ranked ranked = new FeedbackSearch(searcher, request, narrowing).ranked();
    Page page = page(ranked);
    List<SearchResult.Facet> facets =
        new FacetCounter(searcher, snapshot.labels(), narrowing.filters())
            .count(request, filters -> narrowing.of(ranked.set(), filters));
    List<Hit> hits = hits(page.documents());
    long anyWord = page.count() == 0 && !searcher.timedOut() ? anyWord() : -1;
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return new SearchResult(
        page.count(),
        hits,
        page.next(),
        facets,
        anyWord,
        took,
        narrowing.remarks(),
        searcher.timedOut(),
        new Expanded(ranked.words(), narrowing.like()));
  }

  static InvalidRequestException tooInvolved() {
    return new InvalidRequestException(
        "search", "the words of a paper stand near each other in too many ways");
  }

  private Page page(Ranked ranked) throws IOException {
    Sort sort = Ordering.of(request.kind(), request.sort());
    String cursor = request.cursor();
    int maxDoc = Math.max(1, searcher.getIndexReader().maxDoc());
    FieldDoc after = cursor == null ? null : Cursor.read(cursor, request, maxDoc);
    if (request.perPage() == 0) {
      Query set = narrowing.of(ranked.set(), request.filters());
      return new Page(searcher.count(set), List.of(), null);
    }
    Query narrowed = narrowing.of(ranked.query(), request.filters());
    int wanted = request.perPage() + 1; // one more tells whether there is a next page
    TopFieldDocs found =
        searcher.search(
            narrowed, new TopFieldCollectorManager(sort, wanted, after, Integer.MAX_VALUE));
    return page(found);
  }

  private Page page(TopFieldDocs found) {
    List<FieldDoc> documents = new ArrayList<>();
    int shown = Math.min(request.perPage(), found.scoreDocs.length);
    for (int i = 0; i < shown; i++) {
      documents.add((FieldDoc) found.scoreDocs[i]);
    }
    boolean more = found.scoreDocs.length > shown;
    String next = more ? Cursor.after(documents.getLast(), request) : null;
    return new Page(found.totalHits.value(), documents, next);
  }

  private List<Hit> hits(List<FieldDoc> found) throws IOException {
    Documents documents = new Documents(searcher);
    Snippets snippets = new Snippets(searcher, snapshot.schema(), request.kind(), query);
    List<Hit> hits = new ArrayList<>();
    for (FieldDoc doc : found) {
      List<Highlight> highlights = request.highlight() ? snippets.of(doc.doc) : List.of();
      hits.add(documents.hit(request.kind(), doc.doc, score(doc), highlights));
    }
    return hits;
  }

  private float score(FieldDoc doc) {
    return request.sort() == SearchRequest.Sort.RELEVANCE ? (Float) doc.fields[0] : 0;
  }

  private long anyWord() throws IOException {
    Optional<org.ibid.server.query.Query> any = AnyWord.of(request.query());
    return any.isEmpty()
        ? -1
        : searcher.count(narrowing.of(narrowing.sought(any.get()), request.filters()));
  }
}
