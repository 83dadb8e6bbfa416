package org.ibid.server.eval.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ibid.server.eval.ranking.Run.Ranked;
import org.junit.jupiter.api.Test;

class EvaluationTest {

  private static final Judgements JUDGEMENTS =
      new Judgements(
          Map.of(
              "1", Map.of("a", 1, "b", 1),
              "2", Map.of("c", 1),
              "3", Map.of("d", 0)));

  @Test
  void topicWithoutHitsCountsAsZeroAndOneWithoutAnswersNotAtAll() {
    Run run = new Run("r", Map.of("1", List.of(new Ranked("a", 2), new Ranked("b", 1))));
    Evaluation evaluation = Evaluation.of(run, JUDGEMENTS);
    assertThat(evaluation.topics()).isEqualTo(2);
    assertThat(evaluation.mean(Measure.MAP)).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void sameValuesDifferByChanceOnly() {
    PairedTest test = PairedTest.of(List.of(0.1, 0.5, 0.9), List.of(0.1, 0.5, 0.9));
    assertThat(test.difference()).isZero();
    assertThat(test.p()).isEqualTo(1);
  }

  /** With five topics that all differ one way, two of the 32 ways to change places are as far. */
  @Test
  void pIsTheShareOfShufflesThatAreAsFar() {
    PairedTest test =
        PairedTest.of(List.of(0.5, 0.6, 0.7, 0.8, 0.9), List.of(0.1, 0.1, 0.1, 0.1, 0.1));
    assertThat(test.difference()).isCloseTo(0.6, within(1e-9));
    assertThat(test.p()).isCloseTo(2.0 / 32, within(0.003));
  }

  @Test
  void moreTopicsThanALongHasBitsAreAllShuffled() {
    List<Double> one = new ArrayList<>();
    List<Double> other = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      one.add(i < 64 ? 0.0 : i % 2 * 1.0);
      other.add(i < 64 ? 0.0 : (i + 1) % 2 * 1.0);
    }
    assertThat(PairedTest.of(one, other).p()).isGreaterThan(0.9);
  }
}
