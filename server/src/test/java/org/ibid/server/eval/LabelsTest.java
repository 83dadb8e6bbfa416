package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "“Warm sand,” | Warm sand",
        "Warm sand? | Warm sand?",
        "„Warm sand“. | Warm sand",
        "., | -"
      })
  void aTitleLosesStopsAndQuotes(String label, String title) {
    assertThat(Labels.title(label)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "(2010a). | 2010",
        "12 March 1987, | 1987",
        "n.d. | -",
        "123456 | -",
        "1921/1999 | 1921"
      })
  void aYearIsTheFirstNumberThatCanBeOne(String label, Integer year) {
    assertThat(Labels.year(label)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "pp. 12–19. | 12–19",
        "P. 7 | 7",
        "vol. 12, | 12",
        "(No. 4) | 4",
        "PA 19 | PA 19",
        "e1234. | e1234",
        "Suppl. (2) | Suppl. (2)"
      })
  void aNumberLosesItsWord(String label, String number) {
    assertThat(Labels.number(label)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "12(3), | 12 | 3",
        "vol. 12, no. 3 | 12 | 3",
        "XII (Suppl. 1): | XII | Suppl. 1",
        "12, | 12 | -",
        "New Series 4 | New Series 4 | -"
      })
  void aVolumeMayHoldItsIssue(String label, String volume, String issue) {
    assertThat(Labels.volumeAndIssue(label)).containsExactly(volume, issue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "https://doi.org/10.1000/ABC.1. | 10.1000/abc.1",
        "doi: 10.1000/ abc | 10.1000/abc",
        "none | -"
      })
  void aDoiLosesItsResolver(String label, String doi) {
    assertThat(Labels.doi(label)).isEqualTo(doi);
  }
}
