package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.search.TestIndex.filtered;
import static org.ibid.server.search.TestIndex.fragments;
import static org.ibid.server.search.TestIndex.ids;
import static org.ibid.server.search.TestIndex.simple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.SeedIndex;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeedSearchTest {

  private static final String PAPER = "10.1186/s40798-021-00307-9";

  @TempDir static Path folder;
  private static LuceneEngine engine;

  @BeforeAll
  static void index() throws IOException {
    engine = SeedIndex.open(folder);
  }

  @AfterAll
  static void close() throws IOException {
    engine.close();
  }

  private static List<String> labels(SearchResult result) {
    return ids(result).stream().map(id -> id.substring(id.indexOf('#') + 1)).sorted().toList();
  }

  @Test
  void aPhraseFindsTheReferencesThatHaveIt() {
    SearchResult found = engine.search(simple(Kind.REFERENCE, "\"heat shock protein\""));
    assertThat(labels(found)).contains("19", "49", "83");
    assertThat(found.hits())
        .allSatisfy(hit ->
            assertThat(fragments(hit))
                .isNotEmpty()
                .allMatch(
                    f -> f.toLowerCase(Locale.ROOT).contains("<mark>heat shock protein</mark>")));
  }

  @Test
  void statementsAboutNaloxoneCiteWhatTheyStandOn() {
    SearchResult found = engine.search(simple(Kind.STATEMENT, "naloxone"));
    String cited = String.join("\n", found.hits().stream().map(Hit::json).toList());
    assertThat(found.count()).isPositive();
    for (String label : List.of("34", "48", "53")) {
      assertThat(ids(found))
          .containsAnyElementsOf(
              engine.statementsCiting(PAPER + "#" + label).stream().map(Hit::id).toList());
    }
    assertThat(cited).contains("aloxone");
  }

  @Test
  void mechanismAndModelTogetherContainTheReference() {
    SearchRequest all = simple(Kind.REFERENCE, "*");
    SearchResult found =
        engine.search(
            filtered(all, "mechanism:microglia,model:spinal-cord-injury", "mechanism", "model"));
    assertThat(labels(found)).contains("44");
    assertThat(found.facets())
        .allSatisfy(facet -> assertThat(facet.values()).anyMatch(SearchResult.Value::selected));
  }

  @Test
  void aPhraseFarIntoThePaperIsFoundAndShown() {
    SearchResult found = engine.search(simple(Kind.PAPER, "\"clinical realm\""));
    assertThat(ids(found)).containsExactly(PAPER);
    assertThat(found.hits().getFirst().highlights())
        .singleElement()
        .satisfies(highlight -> assertThat(highlight.field()).isEqualTo("section"))
        .satisfies(highlight ->
            assertThat(highlight.fragments())
                .singleElement()
                .asString()
                .contains("<mark>clinical realm</mark>"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"fibromyalgia", "β-endorphin", "beta-endorphin"})
  void wordsThatOcrDamagedAreFound(String text) {
    SearchResult found = engine.search(simple(Kind.PAPER, text));
    assertThat(found.hits())
        .anySatisfy(hit -> assertThat(hit.json()).contains("004_6671456e8edebe77"));
  }

  @Test
  void whatStandsBesideAPaperIsFoundOnlyByName() {
    assertThat(engine.search(simple(Kind.PAPER, "privacy")).count()).isZero();
    assertThat(engine.search(simple(Kind.PAPER, "\"alcohol withdrawal\"")).count()).isZero();
  }

  @Test
  void thePartsOfAPaperComeInItsOrder() {
    List<Hit> references = engine.ofPaper(Kind.REFERENCE, PAPER);
    assertThat(references).hasSize(103);
    assertThat(references.getFirst().id()).isEqualTo(PAPER + "#1");
    assertThat(references.getLast().id()).isEqualTo(PAPER + "#103");
    assertThat(references).allMatch(hit -> hit.workId() != null && hit.citedByPapers() == 1);
    assertThat(engine.find(Kind.PAPER, PAPER)).isPresent();
    assertThat(engine.find(Kind.REFERENCE, PAPER)).isEmpty();
    assertThat(engine.parsedPaper(PAPER)).hasValueSatisfying(j -> assertThat(j).contains(PAPER));
    assertThat(engine.parsedPaper("none")).isEmpty();
    assertThat(engine.count(Kind.REFERENCE)).isEqualTo(103);
  }
}
