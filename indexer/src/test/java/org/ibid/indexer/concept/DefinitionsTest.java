package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DefinitionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "after spared nerve injury (SNI) in rats | SNI | spared nerve injury",
        "the dorsal root ganglia (DRGs) of mice | DRG | dorsal root ganglia",
        "tumour necrosis factor-alpha (TNF-α) | TNF-α | tumour necrosis factor-alpha",
        "tumour necrosis factor-α (TNFα) | TNFα | tumour necrosis factor-α",
        "5-hydroxytryptamine (5-HT) | 5-HT | 5-hydroxytryptamine",
        "of SNI (spared nerve injury) in rats | SNI | spared nerve injury",
        "Exercise-induced hypoalgesia (EIH; [12]) | EIH | Exercise-induced hypoalgesia",
        "cannabinoid 1 receptor (CB1R) | CB1R | cannabinoid 1 receptor",
      })
  void shortFormIsFoundWithItsLongForm(String text, String shortForm, String longForm) {
    assertThat(Definitions.in(text)).containsOnly(java.util.Map.entry(shortForm, longForm));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in rats (SNI)",
        "were injured. (SNI)",
        "levels (Fig. 3)",
        "a low dose (10 mg)",
        "spared. nerve injury (SNI)",
        "(SNI)",
        "()",
        "(",
        "",
      })
  void bracketsThatDefineNothing(String text) {
    assertThat(Definitions.in(text)).isEmpty();
  }

  @Test
  void firstOfTwoDefinitionsCounts() {
    assertThat(
            Definitions.in("sciatic nerve injury (SNI), not spared nerve injury (SNI)").get("SNI"))
        .isEqualTo("sciatic nerve injury");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "(A", "(AB)", "a ", "(AB) (", "AB (a b) "})
  void hostileTextTakesLinearTime(String piece) {
    String text = piece.repeat(300_000);
    assertTimeout(Duration.ofSeconds(20), () -> Definitions.in(text));
  }
}
