package org.ibid.server.evidence.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.ibid.server.evidence.wording.Negation.Sense;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NegationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Swimming did not raise the threshold.            | not
          Swimming had no effect on the threshold.         | no
          Rats without a lesion recovered.                 | without
          The drug failed to reverse allodynia.            | failed
          Neither group changed.                           | Neither
          The response wasn’t altered.                     | wasn’t
          The response was absent in knock-out mice.       | absent
          """)
  void cuesDeny(String sentence, String cue) {
    assertThat(Negation.of(sentence).cues())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.sense()).isEqualTo(Sense.DENIED);
          assertThat(found.span().of(sentence)).isEqualTo(cue);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          While no research to date has examined rowing as a cure, it helps. | no research to date has examined
          No study has yet tested this in ewes.                              | No study has yet tested
          Its role in ewes has not been investigated.                        | not been investigated
          It is not yet known whether ewes can.                              | not yet known
          The mechanism remains unclear.                                     | unclear
          """)
  void whatNobodyLookedAtIsToldFromWhatIsDenied(String sentence, String cue) {
    assertThat(Negation.of(sentence).cues())
        .singleElement()
        .satisfies(found -> {
          assertThat(found.sense()).isEqualTo(Sense.UNSTUDIED);
          assertThat(found.span().of(sentence)).isEqualTo(cue);
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rowing not only eased pain but helped sleep.",
        "There is no doubt that rowing eases pain.",
        "Rats with or without a lesion rowed.",
        "Antibody No. 5 was used.",
        "Patients with heart failure rowed.",
        "Rowing eased pain."
      })
  void whatOnlyLooksLikeADenialIsNone(String sentence) {
    assertThat(Negation.of(sentence).isPresent()).isFalse();
  }

  @Test
  void studiesThatFoundNothingAreADenial() {
    String sentence = "No studies found a difference in sleep.";

    assertThat(Negation.of(sentence).cues().getFirst().sense()).isEqualTo(Sense.DENIED);
  }

  @Test
  void aCueReachesToTheEndOfItsClause() {
    String sentence = "Rowing did not change sleep, whereas running improved sleep.";
    Negation negation = Negation.of(sentence);

    assertThat(negation.at(sentence.indexOf("change"))).isPresent();
    assertThat(negation.at(sentence.indexOf("improved"))).isEmpty();
    assertThat(negation.at(0)).isEmpty();
  }

  @Test
  void aListIsDeniedAsAWhole() {
    String sentence = "There was no increase, decrease or change in sleep.";

    assertThat(Negation.of(sentence).at(sentence.indexOf("change"))).isPresent();
  }

  @Test
  void longTextsAreReadInBoundedTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> Negation.of("no study has not ".repeat(100_000)));
  }
}
