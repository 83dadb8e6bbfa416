package org.ibid.server.evidence.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectTest {

  private static boolean oppose(String one, String other) {
    return Effect.in(one).stream()
        .anyMatch(effect -> Effect.in(other).stream().anyMatch(effect::opposes));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rowing increased the withdrawal threshold. | UP      | false | withdrawal,threshold | increased
          Rowing did not increase thresholds in rats.| UP      | true  | threshold            | not increase
          The threshold was markedly reduced by rest.| DOWN    | false | markedly,threshold   | reduced
          Inhibition of microglia was seen.          | DOWN    | false | microglia            | Inhibition
          Rowing had no effect on sleep.             | CHANGED | true  | sleep                | no effect
          Sleep was unaffected by rowing.            | CHANGED | true  | sleep                | unaffected
          Rowing reversed the decrease in BDNF.      | UP      | false | bdnf                 | reversed the decrease
          BDNF is associated with mood.              | LINKED  | false | bdnf                 | associated
          """)
  void aWordSaysWhereAnEffectGoesAndOnWhat(
      String sentence, Direction direction, boolean denied, String of, String words) {
    assertThat(Effect.in(sentence))
        .singleElement()
        .satisfies(effect -> {
          assertThat(effect.direction()).isEqualTo(direction);
          assertThat(effect.denied()).isEqualTo(denied);
          assertThat(effect.of()).containsExactlyInAnyOrder(of.split(","));
          assertThat(effect.words().of(sentence)).isEqualTo(words);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rowing increased BDNF.           | Rowing reduced BDNF in ewes.
          Rowing increased BDNF levels.    | Rowing did not increase BDNF.
          Rowing improved sleep.           | Sleep was unchanged after rowing.
          Rowing improves sleep in ewes.   | Rowing worsened sleep.
          BDNF correlated with mood.       | BDNF did not correlate with mood.
          """)
  void oppositeWordsOfTheSameThingDiffer(String one, String other) {
    assertThat(oppose(one, other)).isTrue();
    assertThat(oppose(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rowing increased BDNF.           | Rowing reduced pain.
          Rowing increased BDNF.           | Rowing raised BDNF.
          Rowing did not increase BDNF.    | Rowing reduced BDNF.
          Rowing blocked the rise in IL-6. | Rowing reduced IL-6.
          Microglial activation was seen.  | Rowing reduced microglial activation.
          """)
  void otherThingsAndTheSameWayDoNot(String one, String other) {
    assertThat(oppose(one, other)).isFalse();
  }

  @Test
  void whatIsOnlyNamedHasNoDirection() {
    assertThat(Effect.in("Exercise-induced hypoalgesia is common.")).isEqualTo(List.of());
  }

  @Test
  void longTextsAreReadInBoundedTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> Effect.in("not reduced increase ".repeat(100_000)));
  }
}
