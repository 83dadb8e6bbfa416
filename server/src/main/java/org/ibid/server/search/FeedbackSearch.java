package org.ibid.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Term;
import org.ibid.server.search.Expanded.Word;
import org.ibid.server.search.Expansion.Feedback;
import org.ibid.server.search.RelevanceModel.Text;
import org.ibid.server.search.SearchRequest.Sort;

/**
 * Ranks hits by what the first of them are about, too (pseudo-relevance feedback, RM3): takes them
 * for answers, and lets the words that set them apart count beside those of the query.
 */
final class FeedbackSearch {

  /** So many hits are taken for answers. This and the next two are Anserini's for RM3. */
  private static final int TEXTS = 10;

  private static final int WORDS = 10;

  private static final double QUERY_WEIGHT = 0.5;

  private final IndexSearcher searcher;
  private final SearchRequest request;
  private final Narrowing narrowing;

  /**
   * For one request.
   *
   * @param searcher whose time is that of the request
   */
  FeedbackSearch(IndexSearcher searcher, SearchRequest request, Narrowing narrowing) {
    this.searcher = searcher;
    this.request = request;
    this.narrowing = narrowing;
  }

  /**
   * What is searched for in the end.
   *
   * @param query scores the hits
   * @param set matches the same documents, for what needs no scores
   * @param words that were added, the heaviest first
   */
  record Ranked(Query query, Query set, List<Word> words) {
    Ranked {
      words = List.copyOf(words);
    }

    /** Whether no word was added. */
    boolean isAsAsked() {
      return words.isEmpty();
    }
  }

  /** What is sought, with the words of the first hits where they were asked for. */
  Ranked ranked() throws IOException {
    Query sought = narrowing.sought();
    AskedWords asked = AskedWords.of(request.query(), request.kind(), narrowing.schema());
    return isWanted() && asked.count() > 0
        ? ranked(sought, asked)
        : new Ranked(sought, sought, List.of());
  }

  /** In another order, or where none is shown, nothing ranks. */
  private boolean isWanted() {
    return request.expansion().feedback() != Feedback.OFF
        && request.sort() == Sort.RELEVANCE
        && (request.perPage() > 0 || admits());
  }

  /** Whether a document may have none of what was asked for: only where any of it is enough. */
  private boolean admits() {
    return request.expansion().feedback() == Feedback.ADMITS
        && (request.query() instanceof Or || request.query() instanceof Term);
  }

  private Ranked ranked(Query sought, AskedWords asked) throws IOException {
    WordCounts printed = new WordCounts();
    RelevanceModel model = RelevanceModel.of(texts(sought, printed), WORDS);
    BooleanQuery.Builder both = new BooleanQuery.Builder();
    both.add(sought, admits() ? Occur.SHOULD : Occur.MUST);
    List<Word> words = new ArrayList<>();
    for (Map.Entry<String, Double> boost : model.boosts(QUERY_WEIGHT, asked.count()).entrySet()) {
      String text = printed.printed(boost.getKey());
      Query word = narrowing.word(text);
      both.add(new BoostQuery(word, boost.getValue().floatValue()), Occur.SHOULD);
      double share = model.shares().getOrDefault(boost.getKey(), 0.0);
      words.add(new Word(text, share, asked.contains(boost.getKey())));
    }
    Query expanded = both.build();
    return new Ranked(expanded, admits() ? expanded : sought, words);
  }

  /** The texts of the first hits; those that match without a score tell nothing. */
  private List<Text> texts(Query sought, WordCounts printed) throws IOException {
    RecordText record = new RecordText(new Documents(searcher), narrowing.schema(), request.kind());
    TellingTerms telling = new TellingTerms(searcher, request.kind());
    List<Text> texts = new ArrayList<>();
    for (ScoreDoc hit : first(sought)) {
      float score = (Float) ((FieldDoc) hit).fields[0];
      WordCounts words = record.words(hit.doc);
      Map<String, Integer> counts = words.counts(term -> telling.tells(term, words.printed(term)));
      if (score > 0 && !counts.isEmpty()) {
        printed.addAll(words);
        texts.add(new Text(counts, words.length(), score));
      }
    }
    return texts;
  }

  private ScoreDoc[] first(Query sought) throws IOException {
    Query narrowed = narrowing.of(sought, request.filters());
    var collector =
        new TopFieldCollectorManager(Ordering.of(request.kind(), Sort.RELEVANCE), TEXTS, null, 1);
    return searcher.search(narrowed, collector).scoreDocs;
  }
}
