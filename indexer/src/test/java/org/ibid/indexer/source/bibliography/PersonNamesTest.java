package org.ibid.indexer.source.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.literature.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Quist, Ada|Quist|Ada|",
        "Quist,A.|Quist|A.|",
        "Castell, Joan, Jr.|Castell|Joan|Jr.",
        "Castell, Jr., Joan|Castell|Joan|Jr.",
        "van der Meulen, Kees|van der Meulen|Kees|",
        "Ada Quist|Quist|Ada|",
        "Kees van der Meulen|van der Meulen|Kees|",
        "A. B. Quist|Quist|A. B.|",
        "Quist A.B.|Quist|A.B.|",
        "Quist AB|Quist|AB|",
        "de la Torre JM|de la Torre|JM|",
        "Castell J III|Castell|J|III",
        "Quist,|Quist||",
        "Ōe|Ōe||",
      })
  void aPersonsPartsAreTold(String printed, String family, String given, String suffix) {
    assertThat(PersonNames.of(printed)).contains(new Name.Personal(family, given, suffix));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Institute of Nothing", "Sand Walking Group", "University of Nowhere, Department of Sand"})
  void aBodyIsNoPerson(String printed) {
    assertThat(PersonNames.of(printed)).contains(Name.literal(printed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "...", ", ", "et al.", "and others"})
  void whatNamesNobodyIsNoName(String printed) {
    assertThat(PersonNames.of(printed)).isEmpty();
  }

  @Test
  void othersAreTold() {
    assertThat(PersonNames.isOthers("et al")).isTrue();
    assertThat(PersonNames.isOthers("Othersen, E.")).isFalse();
  }
}
