package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.ibid.server.style.CitationStyles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationStylesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "american-medical-association",
        "apa",
        "chicago-author-date",
        "elsevier-harvard",
        "harvard-cite-them-right",
        "ieee",
        "nature",
        "science",
        "springer-basic-brackets",
        "springer-vancouver-brackets",
        "vancouver"
      })
  void everyStylePrintsEntriesWithoutTheirNumbers(String style) throws IOException {
    var publications =
        Articles.named("a.xml").references().stream().map(GoldReference::publication).toList();

    assertThat(new CitationStyles().print(style, publications))
        .hasSize(3)
        .allMatch(entry -> Character.isLetter(entry.charAt(0)))
        .element(1)
        .asString()
        .contains("Moss", "2008", "31", "200");
  }
}
