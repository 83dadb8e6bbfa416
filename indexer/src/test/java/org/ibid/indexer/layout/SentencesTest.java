package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.indexer.literature.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  /** A bar shows where sentences end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "It eases pain. | It is cheap.",
        "It eases pain.[12] | Next comes sleep.",
        "It eases pain [12]. | Next comes sleep.",
        "It eases pain. [12, 14–16] | Next comes sleep.",
        "It eases pain.12,13 | Next comes sleep.",
        "It eases pain. | [12] reported otherwise.",
        "Kami et al. (2016) ran rats. | They slept.",
        "As Kami et al. Showed, it helps.",
        "Models differ (e.g. SNI, i.e. Nerve injury). | They agree on pain.",
        "It fell (see Fig. 2 and Tab. 3). | In rats, it rose.",
        "Walking vs. Running was tested by Dr. J. A. Smith in 1999.",
        "Doses of 1.5 mg and 0.05 mg were given. | Both failed.",
        "Does it work? | Yes! | It does.",
        "They asked: “Does it work?” | We ask too.",
        "The marks [1. Smith; 2. Jones] stay whole. | So they do.",
        "Rats were given 10 mg/kg i.p. | The mice were not.",
        "They lacked vitamin D. | The others did not.",
        "The dose rose. | mTOR was blocked.",
        "The dose rose. | α-Synuclein fell.",
        "运动可以减轻疼痛。|机制不明。",
        "A lone sentence without a stop"
      })
  void endsWhereTheBarIs(String marked) {
    List<String> expected = List.of(marked.split("\\s?\\|\\s?"));
    String paragraph = marked.replace("。|", "。").replace(" | ", " ");
    assertThat(Sentences.of(paragraph).stream().map(s -> s.of(paragraph))).isEqualTo(expected);
  }

  @Test
  void coversEverythingThatIsNotBlank() {
    Outline outline = Pages.seed("001");
    outline.sections().stream()
        .flatMap(s -> s.text().lines())
        .forEach(paragraph -> {
          StringBuilder covered = new StringBuilder();
          Sentences.of(paragraph).forEach(s -> covered.append(s.of(paragraph)));
          assertThat(covered.toString().replaceAll("[\\s\\p{Z}]+", ""))
              .isEqualTo(paragraph.replaceAll("[\\s\\p{Z}]+", ""));
        });
  }

  @Test
  void blankTextHasNone() {
    assertThat(Sentences.of(" \u00A0 ")).isEmpty();
    assertThat(Sentences.of("")).isEmpty();
  }

  @Test
  void bracketsWithoutPartnersDoNotHideStops() {
    String paragraph = "Plasma (-endorphin rose. Pain fell. It was measured [twice.";
    assertThat(Sentences.of(paragraph)).hasSize(3).contains(new Span(25, 35));
  }

  @Test
  void sentenceInBracketsWithItsStopEndsBehindTheBracket() {
    String text = "It rose by 5. (We took this from [12].) Nobody fell (see [3]). All slept.";
    assertThat(Sentences.of(text).stream().map(s -> text.substring(s.start(), s.end())))
        .containsExactly(
            "It rose by 5.", "(We took this from [12].)", "Nobody fell (see [3]).", "All slept.");
  }
}
