package org.ibid.server.query.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tiab                       | tiab
          Title / Abstract           | tiab
          title\\abstract             | tiab
          MeSH Terms                 | mh
          mesh:noexp                 | mh
          MeSH Major Topic           | majr
          Author - First             | 1au
          Date - Publication         | dp
          Date - Entrez              | edat
          EC/RN Number               | rn
          Supplementary Concept      | nm
          Pubilcation Type           | pt
          Titel/Abstract             | tiab
          Mesh Term:noexpo           | Mesh Term:noexpo
          pouch                      | pouch
          """)
  void namesCountByTheirLetters(String typed, String name) {
    assertThat(Tags.of(typed).name()).isEqualTo(name);
  }

  @Test
  void headingsAreExplodedUnlessToldNotTo() {
    assertThat(Tags.of("mh")).isEqualTo(new Tag.Heading("mh", true, false));
    assertThat(Tags.of("MAJR: NoExp")).isEqualTo(new Tag.Heading("majr", false, true));
    assertThat(Tags.of("sh:noexp")).isEqualTo(new Tag.Subheading("sh", false));
  }

  @Test
  void distancesAreWordsBetween() {
    List<String> title = List.of("title");
    assertThat(Tags.of("Title:~12")).isEqualTo(new Tag.Nearby("ti", title, 12));
    assertThat(Tags.of("ti: ~ 3")).isEqualTo(new Tag.Nearby("ti", title, 3));
    assertThat(Tags.of("ti:~99999999999")).isEqualTo(new Tag.Nearby("ti", title, 1_000));
    assertThat(Tags.of("ti:~x")).isEqualTo(new Tag.Words("ti", title));
  }

  @Test
  void aNameIsPrintedForItsFields() {
    assertThat(Tags.name(List.of("title", "abstract", "keyword"))).hasValue("tiab");
    assertThat(Tags.name(List.of("language"))).hasValue("la");
    assertThat(Tags.name(List.of("section"))).isEmpty();
    assertThat(Tags.dayName("entered")).hasValue("edat");
    assertThat(Tags.dayName("title")).isEmpty();
  }
}
