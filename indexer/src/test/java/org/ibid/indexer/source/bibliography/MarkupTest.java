package org.ibid.indexer.source.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<i>in vivo</i>",
        "&amp;",
        "&lt;b>",
        "<i <b>",
        "p < .05 & more",
        "&#x3b1; <sup>2</sup>",
        "R&D; <jats:p>",
        "&amp;lt;i&gt;",
      })
  void whatIsEscapedIsReadAsItWas(String text) {
    assertThat(Markup.line(Markup.escaped(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"p < .05 & more", "R&D; x", "a <b c", "α–β"})
  void whatHoldsNoMarkupStaysAsItIs(String text) {
    assertThat(Markup.escaped(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"en, eng", "fr, fre", "fr-CA, fre", "de, ger", "zh, chi", "hr, hrv", "haw, haw"})
  void languagesHaveTheCodesOfLibraries(String tag, String code) {
    assertThat(Languages.marc(tag)).isEqualTo(code);
  }
}
