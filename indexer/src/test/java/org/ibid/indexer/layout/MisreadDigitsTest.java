package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisreadDigitsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          David Ce1entano, Ada Ro5sum and J0hn Ng ~ David Celentano, Ada Rossum and John Ng
          Ada Poe1, Carl Roe1,5 and Li Ng0        ~ Ada Poe1, Carl Roe1,5 and Li Ng0
          Ada Poe1and Carl Roe1a                  ~ Ada Poe1and Carl Roe1a
          Ada Poe1 Carl Roe5 Li Ng                ~ Ada Poe1 Carl Roe5 Li Ng
          """)
  void digitInsideAWordIsTheLetterThatLooksLikeIt(String read, String printed) {
    assertThat(MisreadDigits.repaired(read)).isEqualTo(printed);
  }
}
