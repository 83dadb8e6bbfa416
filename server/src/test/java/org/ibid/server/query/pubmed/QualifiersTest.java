package org.ibid.server.query.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifiersTest {

  @ParameterizedTest
  @CsvSource({
    "th, therapy",
    "SU, surgery",
    "Drug Therapy, drug therapy",
    "prevention and control, prevention & control",
    "pathophysiology, physiopathology",
    "aetiology, etiology",
  })
  void namesCodesAndSynonymsMeanAQualifier(String typed, String meant) {
    assertThat(Qualifiers.named(typed)).hasValue(meant);
  }

  @Test
  void anythingElseMeansNone() {
    assertThat(Qualifiers.named("zz")).isEmpty();
    assertThat(Qualifiers.named("burrowing")).isEmpty();
    assertThat(Qualifiers.named("")).isEmpty();
  }

  @Test
  void familiesGoAllTheWayDown() {
    assertThat(Qualifiers.family("therapy"))
        .startsWith("therapy")
        .contains("drug therapy", "surgery", "transplantation")
        .doesNotHaveDuplicates();
    assertThat(Qualifiers.family("nursing")).containsExactly("nursing");
  }
}
