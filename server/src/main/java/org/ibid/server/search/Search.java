package org.ibid.server.search;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.Weight;
import org.ibid.server.query.AnyWord;
import org.ibid.server.query.Filters;
import org.ibid.server.search.FeedbackSearch.Ranked;
import org.ibid.server.search.near.TooInvolvedException;
import org.jspecify.annotations.Nullable;

/**
 * One request, answered from one snapshot. Where much may match it is counted in one pass, which
 * needs no scores, and the best found in another, which skips what can't be among them; where
 * little does, one pass does both.
 */
final class Search {

  /** Longer than any sound query takes over some millions of papers; a person has left by then. */
  private static final Duration MOST_TIME = Duration.ofSeconds(30);

  /**
   * Up to so many documents scoring all of them is taken to cost less than to look up the words
   * again for a second pass: a guess, of which {@code SearchPassesTest} shows that it changes no
   * answer.
   */
  private static final long FEW = 4_000;

  /** Fewer hits cost less to show than to share. */
  private static final int WORTH_SHARING = 6;

  private final Snapshot snapshot;
  private final RequestSearcher searcher;
  private final RequestSearcher counting;
  private final SearchRequest request;
  private final Narrowing narrowing;
  private final Query query;
  private final long few;

  Search(Snapshot snapshot, SearchRequest request) {
    this(snapshot, request, FEW);
  }

  /**
   * A search whose passes are chosen.
   *
   * @param few up to how many documents one pass counts them and finds the best
   */
  Search(Snapshot snapshot, SearchRequest request, long few) {
    this.snapshot = snapshot;
    this.searcher = new RequestSearcher(snapshot.reader(), MOST_TIME);
    this.counting = new RequestSearcher(snapshot.reader(), MOST_TIME);
    this.request = request;
    this.narrowing = new Narrowing(snapshot, request);
    this.query = narrowing.sought();
    this.few = few;
  }

  /** A page of documents. */
  private record Page(List<FieldDoc> documents, @Nullable String next) {}

  SearchResult result() throws IOException {
    long start = System.nanoTime();
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
    TopFieldCollector best = best();
    Weight weight = weight(ranked.query(), request.filters(), ScoreMode.TOP_SCORES);
    Counts counts = counts(ranked, weight, best);
    Page page = page(best.topDocs());
    List<Hit> hits = hits(page.documents(), ranked.isAsAsked() ? weight : unranked());
    long anyWord = counts.matches() == 0 && !timedOut() ? anyWord() : -1;
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    return new SearchResult(
        counts.matches(),
        hits,
        page.next(),
        counts.facets(),
        anyWord,
        took,
        narrowing.remarks(),
        timedOut(),
        new Expanded(ranked.words(), narrowing.like()));
  }

  static InvalidRequestException tooInvolved() {
    return new InvalidRequestException(
        "search", "the words of a paper stand near each other in too many ways");
  }

  private boolean timedOut() {
    return searcher.timedOut() || counting.timedOut();
  }

  /** What the query itself matches, which alone is marked. */
  private Weight unranked() throws IOException {
    return weight(query, request.filters(), ScoreMode.COMPLETE_NO_SCORES);
  }

  private Weight weight(Query query, Filters filters, ScoreMode mode) throws IOException {
    return weight(searcher, query, filters, mode);
  }

  private Weight weight(RequestSearcher with, Query query, Filters filters, ScoreMode mode)
      throws IOException {
    Query narrowed = narrowing.of(query, filters);
    return with.createWeight(with.rewrite(narrowed), mode, 1);
  }

  /** What collects the page, and one document more that tells whether there is a next one. */
  private TopFieldCollector best() {
    Sort sort = Ordering.of(request.kind(), request.sort());
    String cursor = request.cursor();
    int maxDoc = Math.max(1, searcher.getIndexReader().maxDoc());
    FieldDoc after = cursor == null ? null : Cursor.read(cursor, request, maxDoc);
    int wanted = request.perPage() + 1;
    return new TopFieldCollectorManager(sort, wanted, after, 1).newCollector();
  }

  /** Counts, where that is not known, and collects the page. */
  private Counts counts(Ranked ranked, Weight weight, TopFieldCollector best) throws IOException {
    Optional<Counts> known = snapshot.counts().of(request);
    if (known.isPresent()) {
      collect(weight, best);
      return known.get();
    }
    FacetCounter counter = new FacetCounter(snapshot, narrowing.filters(), request);
    if (request.perPage() > 0 && searcher.cost(weight) <= few) {
      Map<Filters, Tally> others = new LinkedHashMap<>(counter.tallies());
      Tally ofPage = Objects.requireNonNull(others.remove(request.filters()), "one has these");
      searcher.pass(weight, MultiCollector.wrap(best, ofPage));
      count(ranked, others);
    } else {
      try (Beside<Boolean> counted = Beside.start(() -> count(ranked, counter.tallies()))) {
        collect(weight, best);
        counted.answer();
      }
    }
    Counts counts = counter.counts();
    if (!timedOut()) {
      snapshot.counts().keep(request, counts);
    }
    return counts;
  }

  private void collect(Weight weight, TopFieldCollector best) throws IOException {
    if (request.perPage() > 0) {
      searcher.pass(weight, best);
    }
  }

  /** Counts with a searcher of its own, as the other may be finding the page meanwhile. */
  private boolean count(Ranked ranked, Map<Filters, Tally> tallies) throws IOException {
    for (Map.Entry<Filters, Tally> pass : tallies.entrySet()) {
      counting.pass(
          weight(counting, ranked.set(), pass.getKey(), ScoreMode.COMPLETE_NO_SCORES),
          pass.getValue());
    }
    return true;
  }

  private Page page(TopFieldDocs found) {
    List<FieldDoc> documents = new ArrayList<>();
    int shown = Math.min(request.perPage(), found.scoreDocs.length);
    for (int i = 0; i < shown; i++) {
      documents.add((FieldDoc) found.scoreDocs[i]);
    }
    boolean more = shown > 0 && found.scoreDocs.length > shown;
    return new Page(documents, more ? Cursor.after(documents.getLast(), request) : null);
  }

  private List<Hit> hits(List<FieldDoc> found, Weight weight) throws IOException {
    if (found.size() < WORTH_SHARING) {
      return shown(found, weight);
    }
    int half = found.size() / 2;
    List<FieldDoc> rest = found.subList(half, found.size());
    try (Beside<List<Hit>> second = Beside.start(() -> shown(rest, weight))) {
      List<Hit> hits = new ArrayList<>(shown(found.subList(0, half), weight));
      hits.addAll(second.answer());
      return hits;
    }
  }

  private List<Hit> shown(List<FieldDoc> found, Weight weight) throws IOException {
    Documents documents = new Documents(searcher);
    Snippets snippets = new Snippets(snapshot.schema(), request.kind(), weight);
    List<Hit> hits = new ArrayList<>();
    for (FieldDoc doc : found) {
      hits.add(
          request.highlight()
              ? documents.hit(request.kind(), doc.doc, score(doc), snippets)
              : documents.hit(request.kind(), doc.doc, score(doc), List.of()));
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
