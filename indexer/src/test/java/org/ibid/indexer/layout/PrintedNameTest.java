package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.literature.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '"',
      textBlock =
          """
          Irma M. Bakker-de Wit      ~ Bakker-de Wit
          Carl Roe-Gomez de Lima     ~ Roe-Gomez de Lima
          Ana C. Bakker - van de Wit ~ Bakker - van de Wit
          Pieter van't Loo           ~ van't Loo
          Stephen Vander Loo         ~ Vander Loo
          Kambiz Poe- Ng             ~ Poe-Ng
          Xiao-Le Wang               ~ Wang
          Jan-Pieter Anne Roe        ~ Roe
          """)
  void familyNameStartsWithItsFirstHalfOrParticle(String printed, String family) {
    assertThat(PrintedName.of(printed))
        .get()
        .isInstanceOfSatisfying(
            Name.Personal.class, person -> assertThat(person.family()).isEqualTo(family));
  }

  @ParameterizedTest
  @CsvSource({
    "Ada B Poe Jnr, Poe Ada B Jnr",
    "Mario Roe Filho, Roe Mario Filho",
    "Ana Neto, Neto Ana"
  })
  void wordForSonOrGrandsonIsNoFamilyName(String printed, String display) {
    assertThat(PrintedName.of(printed)).map(Name::display).contains(display);
  }

  @Test
  void initialsThatSpellDegreeStayWhereFamilyFollows() {
    assertThat(AuthorLine.read("A. Poe, M.D. Roe, C. Ng, M.D., D. Fern", AffiliationMarks.none()))
        .get()
        .extracting(line -> line.authors().stream().map(Name::display).toList().toString())
        .isEqualTo("[Poe A., Roe M.D., Ng C., Fern D.]");
  }

  @Test
  void numberOfGroupIsNoMark() {
    assertThat(RaisedMarks.removed("Ada Poe 12, the 204 study group"))
        .isEqualTo("Ada Poe, the 204 study group");
    assertThat(RaisedMarks.isIn("Ada Poe, the 204 study group")).isFalse();
    assertThat(RaisedMarks.isIn("Ada Poe2, the 204 study group")).isTrue();
  }
}
