package org.ibid.server.strategy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.server.strategy.text.Tells.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exp Gout/ | OVID",
        "gout$.ti,ab | OVID",
        "((sore or warm$) adj2 knee).mp. | OVID",
        "limit 3 to humans | OVID",
        "or/1-4 | OVID",
        "gout[tiab] OR podagra[tiab] | PUBMED",
        "\"Gout\"[Mesh] AND 2010:2015[dp] | PUBMED",
        "title:gout AND abstract:\"sore knee\" | LUCENE",
        "+gout -feet^2 | LUCENE",
        "sore knees | PLAIN",
        "1 OR 2 | PLAIN",
      })
  void theLanguageShowsInItsSigns(String text, Language language) {
    assertThat(Tells.of(List.of(new StrategyLine("1", text, 0, null)))).isEqualTo(language);
  }
}
