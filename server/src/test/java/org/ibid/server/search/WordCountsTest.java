package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountsTest {

  private static WordCounts of(String... texts) {
    WordCounts all = new WordCounts();
    for (String text : texts) {
      WordCounts words = new WordCounts();
      words.add(text, ClaimWords.of(text, TestIndex.SCHEMA.analyzer(), "paper.title.en"));
      all.addAll(words);
    }
    return all;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Neurons fire. A neuron rests; two neurons | neuron | neurons",
        "Spinal cords and the spinal cord | spinal | spinal",
        "Spinal Cord | spinal | Spinal",
        "mRNA and MRNA and mRNA | mrna | mRNA",
        "absent | other | other",
      })
  void aTermIsShownAsItIsPrintedMostOften(String text, String term, String printed) {
    assertThat(of(text).printed(term)).isEqualTo(printed);
  }

  @Test
  void wordsOfSeveralTextsAreCountedTogether() {
    WordCounts words = of("Pain in rats", "A rat without pain, and pain");
    assertThat(words.counts(term -> term.equals("pain") || term.equals("rat")))
        .containsEntry("pain", 3)
        .containsEntry("rat", 2)
        .hasSize(2);
    assertThat(words.length()).isEqualTo(9);
    assertThat(words.count("nothing")).isZero();
  }
}
