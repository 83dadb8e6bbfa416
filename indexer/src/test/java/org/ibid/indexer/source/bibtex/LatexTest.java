package org.ibid.indexer.source.bibtex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\\\"o}lder|ölder",
        "\\'{e}t\\'e|été",
        "\\'{\\i}|í",
        "\\v{S}koda \\c cedilla|Škoda çedilla",
        "Stra{\\ss}e, \\O re, \\L{}\\'od\\'z|Straße, Øre, Łódź",
        "\\AA ngstr{\\\"{o}}m|Ångström",
        "{P}ain in {RNA}|Pain in RNA",
        "a--b---c -d|a–b—c -d",
        "``quoted'' `one'|“quoted” ‘one'",
        "50\\,\\% \\& more~here|50 % & more here",
        "\\textit{in vivo} \\emph{now}|in vivo now",
        "$\\alpha$-\\beta{} H$_2$O, 10$^{-3}$|α-β H₂O, 10⁻³",
        "$\\mathbb{R}^n$ $x_i$|ℝⁿ xi",
        "costs $5|costs $5",
        "\\href{http://a.example}{here} \\url{b}|here b",
        "in \\footnote{not {this}} line|in  line",
        "\\unknown{kept}|kept",
        "{\\bf bold} \\LaTeX{}|bold LaTeX",
        "ends\\|ends",
      })
  void latexBecomesText(String latex, String text) {
    assertThat(Latex.text(latex)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"$", "$^{", "\\\"{", "{", "\\footnote{", "`", "\\", "$a_{"})
  void brokenLatexIsReadInTime(String piece) {
    assertTimeout(Duration.ofSeconds(10), () -> Latex.text(piece.repeat(300_000)));
  }
}
