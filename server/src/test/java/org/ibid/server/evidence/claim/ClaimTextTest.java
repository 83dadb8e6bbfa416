package org.ibid.server.evidence.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rowing eased pain [12, 13] in ewes.               | Rowing eased pain in ewes.  | [12, 13]
          Rowing eased pain [12–14] in ewes.                | Rowing eased pain in ewes.  | [12–14]
          Rowing eased pain (12,13) in ewes.                | Rowing eased pain in ewes.  | (12,13)
          Rowing eased pain (Doe et al., 2016) in ewes.     | Rowing eased pain in ewes.  | (Doe et al., 2016)
          Rowing eased pain (see Doe, 2011; Roe 2012) here. | Rowing eased pain here.     | (see Doe, 2011; Roe 2012)
          Doe and Roe (2011) saw that rowing eased pain.    | saw that rowing eased pain. | Doe and Roe (2011)
          Rowing eased pain¹²,¹³ in old ewes.               | Rowing eased pain in old ewes. | ¹²,¹³
          Rowing eased pain in old sheep.12,13              | Rowing eased pain in old sheep. | 12,13
          """)
  void marksAreTakenOut(String pasted, String understood, String mark) {
    ClaimText claim = ClaimText.of(pasted);

    assertThat(claim.sentences()).containsExactly(understood);
    assertThat(claim.marks()).containsExactly(mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The CB2 receptor (n = 12) was blocked in ewes.",
        "Ewes rowed (20 min a day, twice) for weeks.",
        "TNF-α and IL-6 rose by 12.5% in ewes.",
        "Brain derived neurotrophic factor (BDNF) rose."
      })
  void whatIsNoMarkStays(String sentence) {
    assertThat(ClaimText.of(sentence).sentences()).containsExactly(sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "behav-, iors, behaviors",
    "exercise-, induced, exercise-induced",
    "self-, reported, self-reported"
  })
  void wordsBrokenAtLineEndsAreWholeAgain(String before, String after, String whole) {
    assertThat(ClaimText.of("Of the many " + before + "\n  " + after + " seen here.").sentences())
        .containsExactly("Of the many " + whole + " seen here.");
  }

  @Test
  void sentencesAreLookedForOneByOne() {
    assertThat(ClaimText.of("Rowing eased pain in ewes. Sleep did not change at all.").sentences())
        .containsExactly("Rowing eased pain in ewes.", "Sleep did not change at all.");
  }

  @Test
  void abbreviationsAreNoEndOfASentence() {
    assertThat(ClaimText.of("Many tests, e.g. rowing machines, eased pain in ewes.").sentences())
        .hasSize(1);
  }

  @Test
  void whatIsNotLookedAtIsSaid() {
    ClaimText claim =
        assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> ClaimText.of("Rowing eases the pain. ".repeat(5_000)));

    assertThat(claim.sentences()).hasSize(ClaimText.MOST_SENTENCES);
    assertThat(claim.limits())
        .containsExactly(
            "Only the first 12,000 of 115,000 characters were looked for.",
            "Only the first 20 of 521 sentences were looked for.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "[1,", "a-\n", "(A 2011 ", "12,", "Aa and ", "\n"})
  void hostileTextsTakeBoundedTime(String unit) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> ClaimText.of(unit.repeat(100_000)).sentences());
  }
}
