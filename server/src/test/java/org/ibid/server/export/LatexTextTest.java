package org.ibid.server.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "R&D: 50% of $5_a #1     | R\\&D: 50\\% of \\$5\\_a \\#1",
        "{x} \\alpha             | \\textbraceleft{}x\\textbraceright{} \\textbackslash{}alpha",
        "a~b^c                   | a\\textasciitilde{}b\\textasciicircum{}c",
        "5--10 --- it''s         | 5-{}-10 -{}-{}- it'{}'s",
        "α–β ألم                 | α–β ألم",
      })
  void everySignThatLatexMeansSomethingByIsACommand(String text, String latex) {
    assertThat(LatexText.of(text)).isEqualTo(latex);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The role of BDNF in mRNA decay   | The role of {BDNF} in {mRNA} decay",
        "Vitamin C: A trial               | Vitamin {C:} A trial",
        "Pain in Rats                     | Pain in Rats",
        "A trial of \\X and \\XY          | A trial of {{\\textbackslash{}X}} and {{\\textbackslash{}XY}}",
      })
  void stylesLeaveCapitalsThatAreTheWordsOwn(String title, String latex) {
    assertThat(LatexText.title(title)).isEqualTo(latex);
  }
}
