package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Endogenous opioids | endogenous-opioids",
        "β-Endorphin | beta-endorphin",
        "TNF-α | tnf-alpha",
        "Sjögren's syndrome | sjogrens-syndrome",
        "Pain, chronic (low back) | pain-chronic-low-back",
        "慢性疼痛 | 慢性疼痛",
        "-- 5-HT1A -- | 5-ht1a",
      })
  void labelsBecomeIds(String label, String id) {
    assertThat(Slug.of(label)).isEqualTo(id);
    assertThat(Slug.of(id)).as("the slug of a slug").isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource({
    "urn:ibid:mechanism, mechanism",
    "http://example.org/pain#Allodynia, allodynia",
    "http://example.org/pain/Heat_pain/, heat-pain",
  })
  void irisBecomeIdsOfTheirLastPiece(String iri, String id) {
    assertThat(Slug.ofIri(iri)).isEqualTo(id);
  }
}
