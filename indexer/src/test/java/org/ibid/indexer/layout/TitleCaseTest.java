package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleCaseTest {

  @ParameterizedTest
  @CsvSource({
    "FRONTIERS IN MOLECULAR NEUROSCIENCE,Frontiers in Molecular Neuroscience",
    "MEDICINE & SCIENCE IN SPORTS & EXERCISE,Medicine & Science in Sports & Exercise",
    "BMC MEDICINE,BMC Medicine",
    "PLOS ONE,PLOS ONE",
    "JAMA NETWORK OPEN,JAMA Network Open",
    "CNS DRUGS,CNS Drugs",
    "THE JOURNAL OF PAIN,The Journal of Pain",
    "EUROPEAN JOURNAL OF PAIN-LONDON,European Journal of Pain-London"
  })
  void readsLikeAReaderWouldWriteIt(String capitals, String expected) {
    assertThat(TitleCase.of(capitals)).isEqualTo(expected);
  }

  @Test
  void onlyWordsInCapitalsThroughoutAreCapitals() {
    assertThat(TitleCase.isCapitals("JOURNAL OF PAIN")).isTrue();
    assertThat(TitleCase.isCapitals("Journal of Pain")).isFalse();
    assertThat(TitleCase.isCapitals("17")).isFalse();
  }
}
