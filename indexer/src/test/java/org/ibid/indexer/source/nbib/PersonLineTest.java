package org.ibid.indexer.source.nbib;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.literature.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonLineTest {

  @ParameterizedTest
  @CsvSource({
    "'Long, Vicky', Long, Vicky, ",
    "'Saqi, Mansoor A S', Saqi, Mansoor A S, ",
    "'Doe, John A Jr', Doe, John A, Jr",
    "'Doe, J 3rd', Doe, J, 3rd",
    "'de la Cruz, M', de la Cruz, M, ",
    "Mangalam H, Mangalam, H, ",
    "de la Cruz MA, de la Cruz, MA, ",
    "Lee K-L, Lee, K-L, ",
    "Doe JA Jr, Doe, JA, Jr",
    "Selvamani, Selvamani, , ",
  })
  void aNameIsReadInEitherForm(String line, String family, String given, String suffix) {
    assertThat(PersonLine.read(line)).isEqualTo(new Name.Personal(family, given, suffix));
  }

  @Test
  void moreAuthorsAreNoAuthor() {
    assertThat(PersonLine.isEtAl("et al.")).isTrue();
    assertThat(PersonLine.isEtAl("Etal A")).isFalse();
  }
}
