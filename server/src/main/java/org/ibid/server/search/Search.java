package org.ibid.server.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.ibid.server.query.AnyWord;
import org.ibid.server.query.Filters;
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

  /** A page of documents. */
  private record Page(List<FieldDoc> documents, @Nullable String next) {}

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
    Counts counts = counts();
    Page page = page();
    List<Hit> hits = hits(page.documents());
    long anyWord = counts.matches() == 0 && !searcher.timedOut() ? anyWord() : -1;
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return new SearchResult(
        counts.matches(),
        hits,
        page.next(),
        counts.facets(),
        anyWord,
        took,
        narrowing.remarks(),
        searcher.timedOut());
  }

  /** What is the same for every page: how many match, and what they have in common. */
  private record Counts(long matches, List<SearchResult.Facet> facets) {}

  private Counts counts() throws IOException {
    FacetCounter counter = new FacetCounter(snapshot, narrowing.filters(), request);
    Map<Filters, CountingPass.Tally> tallies = new HashMap<>();
    for (Map.Entry<Filters, CountingPass> pass : counter.passes().entrySet()) {
      tallies.put(pass.getKey(), searcher.search(narrowed(pass.getKey()), pass.getValue()));
    }
    long matches = tallies.get(request.filters()).matches();
    return new Counts(matches, counter.facets(tallies));
  }

  static InvalidRequestException tooInvolved() {
    return new InvalidRequestException(
        "search", "the words of a paper stand near each other in too many ways");
  }

  private Query narrowed(Filters wanted) {
    return narrowing.of(query, wanted);
  }

  private Page page() throws IOException {
    Query narrowed = narrowed(request.filters());
    Sort sort = Ordering.of(request.kind(), request.sort());
    String cursor = request.cursor();
    int maxDoc = Math.max(1, searcher.getIndexReader().maxDoc());
    FieldDoc after = cursor == null ? null : Cursor.read(cursor, request, maxDoc);
    if (request.perPage() == 0) {
      return new Page(List.of(), null);
    }
    int wanted = request.perPage() + 1; // one more tells whether there is a next page
    TopFieldDocs found =
        searcher.search(
            narrowed, new TopFieldCollectorManager(sort, wanted, after, 1));
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
    return new Page(documents, next);
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
