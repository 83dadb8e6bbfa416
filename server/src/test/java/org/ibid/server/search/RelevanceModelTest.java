package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.ibid.server.search.RelevanceModel.Text;
import org.junit.jupiter.api.Test;

class RelevanceModelTest {

  /** 2 of 10 words of a text that scored 3, 1 of 5 of one that scored 1. */
  private static final List<Text> TEXTS =
      List.of(
          new Text(Map.of("cord", 2, "horn", 4, "alone", 4), 10, 3),
          new Text(Map.of("cord", 1, "horn", 1, "other", 3), 5, 1));

  @Test
  void sharesAreThoseComputedByHand() {
    RelevanceModel model = RelevanceModel.of(TEXTS, 10);
    // horn: 3 * 4/10 + 1 * 1/5 = 1.4; cord: 3 * 2/10 + 1 * 1/5 = 0.8
    assertThat(model.shares().get("horn")).isCloseTo(1.4 / 2.2, within(1e-12));
    assertThat(model.shares().get("cord")).isCloseTo(0.8 / 2.2, within(1e-12));
  }

  @Test
  void aWordOfOneTextAloneIsNotInTheModel() {
    assertThat(RelevanceModel.of(TEXTS, 10).shares()).containsOnlyKeys("horn", "cord");
    assertThat(RelevanceModel.of(TEXTS.subList(0, 1), 10).shares()).isEmpty();
  }

  @Test
  void onlyTheHeaviestWordsStayAndShareTheWhole() {
    assertThat(RelevanceModel.of(TEXTS, 1).shares()).containsExactly(entry("horn", 1.0));
  }

  @Test
  void equalWordsStandInTheOrderOfTheAlphabet() {
    List<Text> texts =
        List.of(
            new Text(Map.of("b", 1, "a", 1, "c", 1), 3, 2),
            new Text(Map.of("c", 1, "a", 1, "b", 1), 3, 2));
    assertThat(RelevanceModel.of(texts, 2).shares().sequencedKeySet()).containsExactly("a", "b");
  }

  @Test
  void boostsGiveTheQueryAndTheModelTheirSharesOfTheWhole() {
    Map<String, Double> boosts = RelevanceModel.of(TEXTS, 10).boosts(0.25, 2);
    // two words of the query count 1 each: a quarter; the model's then count 6 together
    assertThat(boosts.values().stream().mapToDouble(b -> b).sum()).isCloseTo(6, within(1e-12));
    assertThat(boosts.get("horn")).isCloseTo(6 * 1.4 / 2.2, within(1e-12));
  }

  @Test
  void ofNothingThereIsNoModel() {
    assertThat(RelevanceModel.of(List.of(), 10).boosts(0.5, 1)).isEmpty();
  }
}
