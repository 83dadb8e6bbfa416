package org.ibid.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.indexer.collection.Report;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Filters;
import org.ibid.server.query.SimpleSyntax;
import org.ibid.server.search.Hit;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.LuceneSyntax;
import org.ibid.server.search.SearchFields;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must be found, and not found, in the five seeds. */
class SeedSearchIT {

  private static final String PAPER_001 = "10.1186/s40798-021-00307-9";

  @TempDir static Path folder;
  private static LuceneEngine engine;

  @BeforeAll
  static void indexTheSeeds() throws IOException {
    Report report = SeedIndex.write(folder, List.of(SeedIndex.SEEDS));
    assertThat(report.read()).isEqualTo(5);
    assertThat(report.rejected()).isEmpty();
    engine = LuceneEngine.open(new IndexFolder(folder));
  }

  @AfterAll
  static void close() throws IOException {
    engine.close();
  }

  private static SearchResult simple(Kind kind, String text, String... filters) {
    return engine.search(
        request(
            kind,
            new SimpleSyntax(SearchFields.of(kind)).parse(text).tree(),
            SearchRequest.Matching.STEMMED,
            filters));
  }

  private static SearchResult lucene(Kind kind, String text) {
    return engine.search(
        request(
            kind,
            new LuceneSyntax(SearchFields.of(kind)).parse(text).tree(),
            SearchRequest.Matching.LITERAL));
  }

  private static SearchRequest request(
      Kind kind,
      org.ibid.server.query.Query query,
      SearchRequest.Matching matching,
      String... filters) {
    return new SearchRequest(
        kind,
        query,
        matching,
        Filters.parse(List.of(filters)).filters(),
        SearchRequest.Sort.RELEVANCE,
        SearchRequest.MAX_PER_PAGE,
        null,
        List.of("mechanism", "model"),
        50,
        true);
  }

  private static Stream<String> labels(SearchResult result) {
    return result.hits().stream().map(Hit::id).map(id -> id.substring(id.indexOf('#') + 1));
  }

  private static List<String> papers(String text) {
    return simple(Kind.PAPER, text).hits().stream().map(SeedSearchIT::sourceOf).toList();
  }

  private static String sourceOf(Hit hit) {
    int seeds = hit.json().indexOf("seeds/") + "seeds/".length();
    return hit.json().substring(seeds, seeds + 3);
  }

  @Test
  void aPhraseFindsTheReferencesThatAreCitedForIt() {
    assertThat(labels(simple(Kind.REFERENCE, "\"heat shock protein\"")))
        .containsExactlyInAnyOrder("19", "49", "83");
  }

  @Test
  void statementsThatSayAWordComeBeforeThoseBesideIt() {
    List<Hit> hits = simple(Kind.STATEMENT, "naloxone").hits();
    assertThat(hits.subList(0, 3).stream().flatMap(SeedSearchIT::cited))
        .containsExactlyInAnyOrder("34", "48", "53");
    assertThat(hits.subList(3, hits.size()).stream().flatMap(SeedSearchIT::cited))
        .containsExactly("36");
  }

  private static Stream<String> cited(Hit statement) {
    return Stream.of(statement.json().split("\"references\":\\[\\{\"id\":\"", -1))
        .skip(1)
        .map(json -> json.substring(json.indexOf('#') + 1, json.indexOf('"')));
  }

  @Test
  void mechanismAndModelTogetherFindAReference() {
    assertThat(
            labels(simple(Kind.REFERENCE, "*", "mechanism:microglia", "model:spinal-cord-injury")))
        .contains("44");
  }

  @Test
  void aPhraseFarDownInTheTextIsFoundAndShown() {
    SearchResult result = simple(Kind.PAPER, "\"clinical realm\"");
    assertThat(result.count()).isOne();
    Hit hit = result.hits().getFirst();
    assertThat(hit.id()).isEqualTo(PAPER_001);
    assertThat(hit.highlights())
        .anySatisfy(highlight -> {
          assertThat(highlight.field()).isEqualTo("section");
          assertThat(highlight.fragments())
              .anyMatch(f -> f.contains("preclinical evidence base to the"))
              .anyMatch(f -> f.replace("</mark> <mark>", " ").contains("<mark>clinical realm"));
        });
  }

  @Test
  void siteChromeIsNotFound() {
    assertThat(simple(Kind.PAPER, "privacy").count()).isZero();
    assertThat(simple(Kind.PAPER, "\"institutional subscription\"").count()).isZero();
    assertThat(simple(Kind.PAPER, "\"Download references\"").count()).isZero();
  }

  @Test
  void aRelatedRecordIsFoundOnlyByItsName() {
    assertThat(papers("alcohol withdrawal")).isEmpty();
    assertThat(papers("related:\"alcohol withdrawal\"")).containsExactly("000");
    assertThat(papers("related:stabilisation")).containsExactly("003");
  }

  @Test
  void wordsThatOcrDamagedAreFoundInSimpleSyntaxOnly() {
    assertThat(papers("fibromyalgia")).contains("004");
    assertThat(papers("β-endorphin")).contains("004");
    assertThat(papers("beta endorphin")).contains("004");
    assertThat(lucene(Kind.PAPER, "fibromyalgia").hits())
        .noneMatch(hit -> sourceOf(hit).equals("004"));
    assertThat(lucene(Kind.PAPER, "fioromyalgia").hits())
        .anyMatch(hit -> sourceOf(hit).equals("004"));
  }

  @Test
  void ocrDamageIsTagged() {
    assertThat(simple(Kind.PAPER, "*", "condition:fibromyalgia").hits())
        .anyMatch(hit -> sourceOf(hit).equals("004"));
    assertThat(simple(Kind.PAPER, "*", "mechanism:beta-endorphin").hits())
        .anyMatch(hit -> sourceOf(hit).equals("004"));
  }

  @Test
  void everyReferenceOfSeed001IsCited() {
    SearchResult references = simple(Kind.REFERENCE, "*");
    assertThat(references.count()).isEqualTo(103);
    for (Hit hit : references.hits()) {
      assertThat(engine.statementsCiting(hit.id())).as(hit.id()).isNotEmpty();
    }
    assertThat(simple(Kind.CITATION, "*").count()).isEqualTo(113);
  }

  @Test
  void facetsCountDocumentsWithEverythingBroader() {
    SearchResult result = simple(Kind.REFERENCE, "*");
    long microglia = countOf(result, "mechanism", "microglia");
    assertThat(microglia)
        .isPositive()
        .isEqualTo(simple(Kind.REFERENCE, "*", "mechanism:microglia").count());
  }

  private static long countOf(SearchResult result, String dimension, String value) {
    return result.facets().stream()
        .filter(facet -> facet.dimension().equals(dimension))
        .flatMap(facet -> facet.values().stream())
        .filter(v -> v.id().equals(value))
        .mapToLong(SearchResult.Value::count)
        .sum();
  }

  @Test
  void noYearIsTakenFromARelatedRecord() {
    assertThat(simple(Kind.PAPER, "*", "year:2024").hits())
        .extracting(SeedSearchIT::sourceOf)
        .containsExactly("003");
  }
}
