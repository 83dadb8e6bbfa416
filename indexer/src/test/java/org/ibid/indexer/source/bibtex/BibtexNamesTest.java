package org.ibid.indexer.source.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.literature.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "Ada Quist|Quist|Ada|",
        "Quist, Ada|Quist|Ada|",
        "Ludwig van der Berg|van der Berg|Ludwig|",
        "van der Berg, Ludwig|van der Berg|Ludwig|",
        "Castell, Jr., Joan|Castell|Joan|Jr.",
        "{\\AA}sa {von Berg}|von Berg|Åsa|",
        "{\\'E}. Ohm|Ohm|É.|",
        "family=Pereira, given=Duarte, prefix=de|de Pereira|Duarte|",
        "Quist|Quist||",
        "jean de la fontaine du|jean de la fontaine du||",
      })
  void aPersonsPartsAreTold(String printed, String family, String given, String suffix) {
    assertThat(BibtexNames.of(printed).names()).containsExactly(new Name.Personal(family, given, suffix));
  }

  @Test
  void whatStandsInBracesIsOneName() {
    BibtexNames names = BibtexNames.of("{Sand and Sea Society} and Quist, Ada AND Oe, B.\n and  others");
    assertThat(names.names())
        .containsExactly(
            Name.literal("Sand and Sea Society"), Name.of("Quist", "Ada"), Name.of("Oe", "B."));
    assertThat(names.etAl()).isTrue();
  }

  @Test
  void aListWithoutAndIsDividedBySemicolons() {
    assertThat(BibtexNames.of("Quist, Ada; Oe, B.").names())
        .containsExactly(Name.of("Quist", "Ada"), Name.of("Oe", "B."));
  }

  @Test
  void whatNamesNobodyIsNoName() {
    assertThat(BibtexNames.of(" and {} and , and ").names()).isEmpty();
  }
}
