package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptNamesTest {

  private static final Schemes SCHEMES = TestIndex.SCHEMA.schemes();

  @ParameterizedTest
  @CsvSource({
    "spinal-cord-injury, spinal-cord-injury",
    "SPINAL CORD INJURY, spinal-cord-injury",
    "spinal, ",
    "zzz, ",
  })
  void anIdOrALabelNamesAConcept(String value, String id) {
    assertThat(ConceptNames.named(SCHEMES, "model", value).map(Concept::id).orElse(null))
        .isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "mechanism, micro, microglia",
    "mechanism, microgliosis, ",
    "mechanism, microglial-cells, microglia",
    "mechanism, glia, glia",
    "mechanism, nalox, endogenous-opioids",
    "model, cord-inj, spinal-cord-injury",
    "model, nerve, nerve-injury",
    "species, rat, rat",
    "species, ratio, ",
    "species, ' ', ",
  })
  void theNearestBeginsLikeTheValueOrHoldsIt(String scheme, String value, String id) {
    assertThat(ConceptNames.near(SCHEMES, scheme, value).map(Concept::id).orElse(null))
        .isEqualTo(id);
  }
}
