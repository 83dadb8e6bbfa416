package org.ibid.server.evidence.forgotten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.SeedIndex;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.search.Citing;
import org.ibid.server.search.ForgottenResult;
import org.ibid.server.search.ForgottenResult.Found;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForgottenTest {

  /** In the first seed, 34 and 79 are cited as the only two of a sentence about microglia. */
  private static final String WORK_34 = "work:10.2147/jpr.s156326";

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

  private static SearchRequest search(Kind kind, String query, String filter) {
    return ((Understood)
            SearchParameters.API.read(
                kind, engine.schema(), Map.of("search", List.of(query), "filter", List.of(filter))))
        .request();
  }

  private static KnownList list(String text) {
    return KnownList.read("list", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String title(Found found) {
    return found.work().json();
  }

  private static final String RIS_OF_34 =
      """
      TY  - JOUR
      AU  - Sumizono, M.
      TI  - The effect of exercise frequency on neuropathic pain and pain-related cellular reactons \
      in the spinal cord and midbrain in a rat sciatic nerve injury model
      PY  - 2018
      JO  - Journal of Pain Research
      VL  - 11
      SP  - 281
      ER  -

      """;

  @Test
  void aWorkCitedBesideOneAloneIsCloserThanOneOfAGroup() {
    ForgottenResult result = engine.forgotten(Set.of(WORK_34), 200);
    assertThat(result.together()).isNotEmpty();
    assertThat(title(result.together().getFirst())).contains("#79");
    assertThat(result.together().getFirst().closeness()).isGreaterThanOrEqualTo(1);
    assertThat(result.together())
        .allSatisfy(found -> {
          assertThat(found.work().id()).isNotEqualTo(WORK_34);
          assertThat(found.statements()).isPositive();
          assertThat(found.examples()).isNotEmpty();
        });
    assertThat(result.coupled())
        .allSatisfy(found -> {
          assertThat(found.statements()).isZero();
          assertThat(found.examples()).isEmpty();
          assertThat(found.coupling()).isPositive();
        });
  }

  @Test
  void whatIsTogetherOrCoupledIsAllOfTheListsThatHaveAKnownWork() {
    ForgottenResult result = engine.forgotten(Set.of(WORK_34), 200);
    assertThat(result.togetherInAll() + result.coupledInAll()).isEqualTo(103 - 1);
    ForgottenResult few = engine.forgotten(Set.of(WORK_34), 2);
    assertThat(few.together()).hasSize(2).isEqualTo(result.together().subList(0, 2));
    assertThat(few.togetherInAll()).isEqualTo(result.togetherInAll());
  }

  @Test
  void anUploadedRecordIsRecognisedThoughItIsMisprinted() {
    Forgotten forgotten = Forgotten.by(engine, list(RIS_OF_34), 10);
    assertThat(forgotten.recognised()).isEqualTo(1);
    assertThat(forgotten.listed()).isEqualTo(1);
    assertThat(title(forgotten.result().together().getFirst())).contains("#79");
  }

  @Test
  void whatTheCollectionDoesNotKnowIsNamed() {
    Forgotten forgotten =
        Forgotten.by(
            engine,
            list(RIS_OF_34 + "TY  - JOUR\nTI  - Of snails and their <i>shells</i>\nER  -\n"),
            10);
    assertThat(forgotten.listed()).isEqualTo(2);
    assertThat(forgotten.recognised()).isEqualTo(1);
    assertThat(forgotten.from())
        .isEqualTo("The list has 2 publications; this collection knows 1 of them.");
    assertThat(forgotten.unknown()).containsExactly("Of snails and their shells");
  }

  @Test
  void aManuscriptKnowsWhatItLists() throws IOException {
    KnownList paper =
        KnownList.read("seed", Files.readAllBytes(Path.of("../seeds/001_fb708d501c64a026.txt")));
    Forgotten forgotten = Forgotten.by(engine, paper, 10);
    assertThat(forgotten.listed()).isEqualTo(104);
    assertThat(forgotten.recognised()).isEqualTo(104);
    assertThat(forgotten.from())
        .isEqualTo("The list has 104 publications; this collection knows all of them.");
    assertThat(forgotten.result().togetherInAll() + forgotten.result().coupledInAll()).isZero();
  }

  @Test
  void theHitsOfASearchAreKnown() {
    Forgotten forgotten =
        Forgotten.by(engine, search(Kind.REFERENCE, "", "mechanism:endogenous-opioids"), 10);
    assertThat(forgotten.recognised()).isPositive();
    assertThat(forgotten.result().known()).isEqualTo((int) forgotten.recognised());
    assertThat(forgotten.result().together()).hasSize(10);
    Forgotten works =
        Forgotten.by(engine, search(Kind.WORK, "", "mechanism:endogenous-opioids"), 10);
    assertThat(works.recognised()).isGreaterThanOrEqualTo(forgotten.recognised());
    assertThat(works.from()).isEqualTo("The search finds " + works.recognised() + " works.");
  }

  @Test
  void nothingIsForgottenByASearchThatFindsNothing() {
    Forgotten forgotten = Forgotten.by(engine, search(Kind.REFERENCE, "zebrafish", ""), 10);
    assertThat(forgotten.from()).isEqualTo("The search finds 0 references.");
    assertThat(forgotten.result()).isEqualTo(new ForgottenResult(0, List.of(), List.of(), 0, 0));
  }

  @Test
  void statementsAreNoRecordsOfWorks() {
    assertThatThrownBy(() -> engine.worksOf(search(Kind.STATEMENT, "naloxone", "")))
        .isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void whatIsAskedOfCitationsIsAskedOfRecordsOfWorksInVain() {
    SearchRequest references = search(Kind.REFERENCE, "naloxone", "");
    SearchRequest citing = references.citing(Citing.anyOf(Set.of("10.1/a#1")));
    assertThatThrownBy(() -> Forgotten.by(engine, citing, 10))
        .isInstanceOf(InvalidRequestException.class)
        .hasMessage("a reference has no marks that cite");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000\u0001\u0002\u00ff\u0000\u0000", "{\"a\": [", "<html></html>"})
  void anUploadThatIsNotWhatItSaysIsSaid(String text) {
    KnownList list = list(text);
    assertThat(list.publications().size() + list.rejected().size()).isPositive();
    Forgotten forgotten = Forgotten.by(engine, list, 10);
    assertThat(forgotten.recognised()).isZero();
    assertThat(forgotten.result().together()).isEmpty();
  }
}
