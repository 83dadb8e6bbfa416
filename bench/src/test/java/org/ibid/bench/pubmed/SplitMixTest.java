package org.ibid.bench.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SplitMixTest {

  private static final int DRAWS = 20_000;

  @Test
  void otherKeysGiveOtherNumbers() {
    Set<Double> first = new HashSet<>();
    for (int key = 0; key < 1_000; key++) {
      first.add(SplitMix.of(7, key).unit());
    }
    assertThat(first).hasSize(1_000);
    assertThat(SplitMix.of(7, 1).unit()).isEqualTo(SplitMix.of(7, 1).unit());
  }

  @Test
  void numbersBetweenTwoReachBoth() {
    SplitMix random = SplitMix.of(1);
    Set<Integer> drawn = new HashSet<>();
    for (int i = 0; i < DRAWS; i++) {
      drawn.add(random.between(3, 6));
    }
    assertThat(drawn).containsExactlyInAnyOrder(3, 4, 5, 6);
  }

  @Test
  void frequentWordsAreAsMuchMoreFrequentAsZipfSays() {
    SplitMix random = SplitMix.of(1);
    int[] drawn = new int[100];
    for (int i = 0; i < DRAWS; i++) {
      drawn[random.zipf(100, 2)]++;
    }
    assertThat((double) drawn[0] / drawn[10]).isBetween(4.0, 6.5);
  }

  @Test
  void aQuarterOfTheWorksHaveHalfOfTheCitations() {
    SplitMix random = SplitMix.of(1);
    int top = 0;
    for (int i = 0; i < DRAWS; i++) {
      top += random.popular(1_000) < 250 ? 1 : 0;
    }
    assertThat((double) top / DRAWS).isBetween(0.48, 0.52);
  }
}
