package org.ibid.server.search.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CombinedFieldsTest {

  private static final float K1 = 1.2f;

  private final Directory directory = new ByteBuffersDirectory();

  /** Texts of documents: of each a title and a body, either may be empty. */
  private IndexSearcher searcher(String... texts) throws IOException {
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
      for (int i = 0; i < texts.length; i += 2) {
        Document document = new Document();
        add(document, "title", texts[i]);
        add(document, "body", texts[i + 1]);
        writer.addDocument(document);
      }
    }
    return new IndexSearcher(DirectoryReader.open(directory));
  }

  private static void add(Document document, String field, String text) {
    if (!text.isEmpty()) {
      document.add(new TextField(field, text, Field.Store.NO));
    }
  }

  @AfterEach
  void close() throws IOException {
    directory.close();
  }

  private static CombinedFields word(String word, float titleWeight, float b) {
    return new CombinedFields(
        List.of(new FieldWeight("title", titleWeight, b), new FieldWeight("body", 1, b)),
        Map.of(word, 1f),
        K1);
  }

  private static float[] scores(IndexSearcher searcher, Query query) throws IOException {
    float[] scores = new float[searcher.getIndexReader().maxDoc()];
    for (ScoreDoc doc : searcher.search(query, scores.length).scoreDocs) {
      scores[doc.doc] = doc.score;
    }
    return scores;
  }

  @Test
  void inOneFieldItIsBm25() throws IOException {
    IndexSearcher searcher = searcher("", "a b", "", "a a b c d e", "", "b c", "", "a");
    searcher.setSimilarity(new BM25Similarity(K1, 0.75f));
    CombinedFields combined =
        new CombinedFields(List.of(new FieldWeight("body", 1, 0.75f)), Map.of("a", 1f), K1);
    assertThat(scores(searcher, combined))
        .containsExactly(scores(searcher, new TermQuery(new Term("body", "a"))), within(1e-6f));
  }

  /** By hand: 2 of 3 documents have it, ln(1 + 1.5/2.5) = 0.4700; 2·1 + 1 = 3, 3/4.2. */
  @Test
  void occurrencesAreWeightedAndSummedBeforeTheySaturate() throws IOException {
    IndexSearcher searcher = searcher("a", "a", "b", "a", "b", "b");
    assertThat(scores(searcher, word("a", 2, 0)))
        .containsExactly(new float[] {0.4700f * 3 / 4.2f, 0.4700f / 2.2f, 0}, within(1e-4f));
  }

  @Test
  void twoWordsAreWorthMoreThanOneInEveryField() throws IOException {
    IndexSearcher searcher = searcher("a", "a a", "a", "b", "c", "c", "d", "d", "e", "e");
    Query both =
        new BooleanQuery.Builder()
            .add(word("a", 2, 0.75f), Occur.SHOULD)
            .add(word("b", 2, 0.75f), Occur.SHOULD)
            .build();
    float[] scores = scores(searcher, both);
    assertThat(scores[1]).isGreaterThan(scores[0]);
  }

  @Test
  void eachFieldIsAsLongAsItsOwnKind() throws IOException {
    String body = "x ".repeat(200).strip();
    IndexSearcher searcher = searcher("a", body, "a", "", "b", body, "b", body);
    float[] scores = scores(searcher, word("a", 2, 0.75f));
    assertThat(scores[0]).isEqualTo(scores[1]);
  }

  @Test
  void otherFormsCountForLessAndAreAsRareAsTheWord() throws IOException {
    IndexSearcher searcher = searcher("", "a", "", "form", "", "c", "", "d");
    CombinedFields family =
        new CombinedFields(
            List.of(new FieldWeight("body", 1, 0)), Map.of("a", 1f, "form", 0.3f), K1);
    float[] scores = scores(searcher, family);
    assertThat(scores[1]).isCloseTo(scores[0] * 2.2f * 0.3f / 1.5f, within(1e-5f));
  }

  @Test
  void itsMatchesAreThoseOfItsFields() throws IOException {
    IndexSearcher searcher = searcher("b a", "a", "b", "b");
    for (ScoreMode mode : List.of(ScoreMode.COMPLETE, ScoreMode.COMPLETE_NO_SCORES)) {
      Matches matches =
          searcher
              .createWeight(searcher.rewrite(word("a", 2, 0)), mode, 1)
              .matches(searcher.getLeafContexts().getFirst(), 0);
      assertThat(matches).as(mode.name()).containsExactlyInAnyOrder("title", "body");
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 42, 20261122})
  void findsWhatAnyFieldHasWhateverTheEvidence(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      texts.add(
          random
              .ints(random.nextInt(5), 'a', 'h')
              .mapToObj(Character::toString)
              .reduce("", (x, y) -> x.isEmpty() ? y : x + " " + y));
    }
    IndexSearcher searcher = searcher(texts.toArray(String[]::new));
    for (String word : List.of("a", "b", "zz")) {
      Query bare = word(word, 2, 0.75f).anyField();
      Query more = new Scored(word(word, 2, 0.75f), List.of(word("c", 1, 0), word("yy", 1, 0)));
      assertThat(searcher.search(more, 1000).scoreDocs)
          .as("seed " + seed + ", " + word)
          .extracting(found -> found.doc)
          .containsExactlyInAnyOrderElementsOf(documents(searcher, bare));
      assertThat(searcher.count(more)).isEqualTo(searcher.count(bare));
    }
  }

  private static List<Integer> documents(IndexSearcher searcher, Query query) throws IOException {
    List<Integer> documents = new ArrayList<>();
    for (ScoreDoc doc : searcher.search(query, 1000).scoreDocs) {
      documents.add(doc.doc);
    }
    return documents;
  }

  @Test
  void evidenceRaisesTheScoreAndIsNotMarked() throws IOException {
    IndexSearcher searcher = searcher("a", "c", "a", "d", "c", "c");
    Query scored = new Scored(word("a", 1, 0), List.of(word("c", 1, 0)));
    float[] scores = scores(searcher, scored);
    assertThat(scores[0]).isGreaterThan(scores[1]);
    assertThat(scores[2]).isZero();
    Matches matches =
        searcher
            .createWeight(searcher.rewrite(scored), ScoreMode.COMPLETE, 1)
            .matches(searcher.getLeafContexts().getFirst(), 0);
    assertThat(matches).containsExactly("title");
  }
}
