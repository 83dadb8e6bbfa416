package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"SNI", "CB1R", "TNF-α", "5-HT", "TrkB", "mTOR", "p38MAPK", "IL-6", "NaV1.3"})
  void capitalsAndDigitsMakeAnAbbreviation(String label) {
    assertThat(Abbreviation.is(label, Set.of("pain"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rat",
        "Microglia",
        "p38",
        "c-Fos",
        "β-EP",
        "Δ9",
        "SNI model",
        "INFLAMMATION",
        "PAIN",
        ""
      })
  void wordsAreNone(String label) {
    assertThat(Abbreviation.is(label, Set.of("pain", "β-ep"))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "TNF-α, TNFα",
    "TNF-α, TNF-alpha",
    "TNF-α, TNF-ALPHA",
    "5-HT, 5HT",
    "DRG, DRGs",
    "IL-1β, IL1β",
  })
  void spellingsOfOneAbbreviationAreTheSame(String label, String written) {
    assertThat(Abbreviation.isWritten(written, Abbreviation.key(label))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"SNI, Sni", "SNI, sni", "PSL, pSL", "DRG, DRGS", "IL-1, IL-1β"})
  void caseAndLettersMatter(String label, String written) {
    assertThat(Abbreviation.isWritten(written, Abbreviation.key(label))).isFalse();
  }

  @Test
  void spellingsHaveNoHyphensOrAll() {
    assertThat(Abbreviation.spellings("IL1-β")).containsExactly("IL-1-β", "IL1-β", "IL1β");
  }
}
