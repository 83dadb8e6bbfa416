package org.ibid.indexer.source.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<i>Rattus</i> &amp; H<sub>2</sub>O|Rattus & H2O",
        "<jats:p>One.</jats:p><jats:p>Two.</jats:p>|One. Two.",
        "p < 0.05 and q > 1|p < 0.05 and q > 1",
        "&#233;t&#xe9; &unknown; &#xD800;|été &unknown; &#xD800;",
        "<span class=\"nocase\">a</span>|a",
      })
  void markupBecomesText(String printed, String text) {
    assertThat(Markup.line(printed)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "2016/12//, 2016", "Start date: 20170812, 2017", "spring 1999, 1999", "2010-05/2011-03, 2010",
    "99, ", "10 15, ", "12345, ", "30000101, "
  })
  void aYearIsFourDigitsOfADate(String date, Integer year) {
    assertThat(Years.first(date).orElse(null)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "193, 194, 193-194", "377, 86, 377-86", "7, 7, 7", "1-22, , 1-22", ", 9, 9", "pp 37-64, , 37-64",
    "e12, , e12"
  })
  void pagesAreOneRange(String first, String last, String pages) {
    assertThat(Pages.of(first == null ? "" : first, last == null ? "" : last)).isEqualTo(pages);
  }

  @Test
  void dashesInPagesBecomeOneHyphen() {
    assertThat(Pages.of("101–109")).isEqualTo("101-109");
    assertThat(Pages.of("101--109, 112 — 3")).isEqualTo("101-109, 112-3");
  }

  @ParameterizedTest
  @CsvSource({
    "English, en", "eng, en", "ger, de", "deu, de", "ngerman, de", "en_GB, en-GB", "pt-br, pt-BR",
    "English; Spanish, en", "Deutsch, de", "Klingonese, "
  })
  void languagesAreTags(String printed, String tag) {
    assertThat(Languages.first(printed).orElse(null)).isEqualTo(tag);
  }

  @Test
  void placesAreCountedOverEveryLineEnd() throws IOException {
    Characters characters = new Characters(new StringReader("a\r\nb\rc\n\nde"));
    for (int i = 0; i < 8; i++) {
      characters.read();
    }
    assertThat(characters.line()).isEqualTo(5);
    assertThat(characters.column()).isEqualTo(1);
    assertThat(characters.peek(1)).isEqualTo('e');
    assertThat(characters.peek(2)).isEqualTo(-1);
  }

  @Test
  void theLookAheadReachesOverTheBuffer() throws IOException {
    Characters characters = new Characters(new StringReader("x".repeat(20_000) + "y"));
    for (int i = 0; i < 19_900; i++) {
      assertThat(characters.read()).isEqualTo('x');
    }
    assertThat(characters.peek(100)).isEqualTo('y');
    assertThat(characters.column()).isEqualTo(19_901);
  }
}
