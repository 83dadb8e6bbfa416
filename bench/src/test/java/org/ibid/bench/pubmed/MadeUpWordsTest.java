package org.ibid.bench.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MadeUpWordsTest {

  @Test
  void noTwoRanksHaveTheSameWord() {
    Set<String> words = new HashSet<>();
    for (int rank = 0; rank < 300_000; rank++) {
      words.add(MadeUpWords.of(rank));
    }
    assertThat(words.size()).isGreaterThan(295_000);
  }

  @Test
  void someLookLikeGenesAndSomeHaveGreekLetters() {
    assertThat(MadeUpWords.of(7)).matches("[A-Z]{3}\\d+");
    assertThat(MadeUpWords.of(49)).matches("[A-Z]{3}\\d+-\\p{IsGreek}");
  }
}
