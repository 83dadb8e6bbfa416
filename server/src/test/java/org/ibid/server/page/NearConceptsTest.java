package org.ibid.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearConceptsTest {

  private static final Schemes SCHEMES =
      Schemes.of(
          List.of(
              concept("Microglia", "glial cells"),
              concept("Microglial activation"),
              concept("Microbiome"),
              concept("Heat shock protein")));

  @ParameterizedTest
  @CsvSource({
    "microgliosis, Microglia",
    "Microbiota, Microbiome",
    "proteomics, Heat shock protein",
    "glial, Microglia",
  })
  void theNearestBeginsMostLikeTheWord(String word, String label) {
    assertThat(NearConcepts.of(word, SCHEMES).getFirst().label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "hea", "microscopically", "heat zebrafish", "title:heat", "zebrafish"})
  void whatIsShortOrMostlyOtherwiseOrSeveralWordsHasNone(String text) {
    assertThat(NearConcepts.of(text, SCHEMES)).isEmpty();
  }

  @Test
  void aLongWordTakesNoTimeToSpeakOf() {
    assertThat(NearConcepts.of("m".repeat(100_000), SCHEMES)).isEmpty();
  }

  private static Concept concept(String label, String... synonyms) {
    return Concept.of("mechanism", label, List.of(synonyms), List.of(), List.of());
  }
}
