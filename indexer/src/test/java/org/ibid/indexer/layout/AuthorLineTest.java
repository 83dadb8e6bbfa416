package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.ibid.indexer.literature.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorLineTest {

  private static String names(AuthorLine line) {
    return String.join(" / ", line.authors().stream().map(Name::display).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Leitzelar, B.N., Koltyn, K.F.                        ~ Leitzelar B.N. / Koltyn K.F.
          Leitzelar BN, Koltyn KF                              ~ Leitzelar BN / Koltyn KF
          Anna K. Lindqvist1 & Pedro Gómez-Ruiz2,3             ~ Lindqvist Anna K. / Gómez-Ruiz Pedro
          Eva Novak1*, Petr Svoboda2 and Jana Malá1,2          ~ Novak Eva / Svoboda Petr / Malá Jana
          Jan van der Berg, Maria De Luca                      ~ van der Berg Jan / De Luca Maria
          John Smith Jr, Robert Gereau IV                      ~ Smith John Jr / Gereau Robert IV
          Ana Silva, MD, PhD, Rui Sousa, PT                    ~ Silva Ana / Sousa Rui
          Stone, Robert; Chen, Li-Wei                          ~ Stone Robert / Chen Li-Wei
          Authors: Ana Silva, Rui Sousa.                       ~ Silva Ana / Sousa Rui
          """)
  void readsNamesInTheirUsualForms(String line, String expected) {
    assertThat(AuthorLine.recognise(line, AffiliationMarks.none()))
        .map(AuthorLineTest::names)
        .contains(expected);
  }

  @Test
  void lettersComeOffOnlyWhereAffiliationsAreListedUnderThem() {
    AffiliationMarks marks =
        AffiliationMarks.of(
            List.of("a. School of Physical Education", "b. Department of Medicine"));
    assertThat(marks.letters()).isEqualTo(Set.of('a', 'b'));
    String line = "Correspondence to Author: Gen Lia†, Zheng Wangb, Songtao Wanga,b* .";
    assertThat(AuthorLine.read(line, marks))
        .map(AuthorLineTest::names)
        .contains("Li Gen / Wang Zheng / Wang Songtao");
    assertThat(AuthorLine.read("Maria Costa, Ana Silva", AffiliationMarks.none()))
        .map(AuthorLineTest::names)
        .contains("Costa Maria / Silva Ana");
    assertThat(AuthorLine.read("Maria Costa, Jan Berg", marks))
        .map(AuthorLineTest::names)
        .contains("Costa Maria / Berg Jan");
  }

  @Test
  void saysWhetherThereAreMore() {
    assertThat(AuthorLine.read("Lee, I.S., Park, H.J. et al.", AffiliationMarks.none()))
        .hasValueSatisfying(line -> {
          assertThat(line.etAl()).isTrue();
          assertThat(names(line)).isEqualTo("Lee I.S. / Park H.J.");
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exercise and Neuropathic Pain",
        "Department of Physiology, University of Porto, Porto, Portugal",
        "Analgesics",
        "Vibration Training and Pain Thresholds in Office Workers"
      })
  void otherLinesAreNotNames(String line) {
    assertThat(AuthorLine.recognise(line, AffiliationMarks.none())).isEmpty();
  }
}
