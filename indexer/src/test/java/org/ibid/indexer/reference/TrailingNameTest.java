package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailingNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Warm sand in pools Shore Res # Shore Res",
        "Warm sand in pools J. Shor. Res. # J. Shor. Res.",
        "Warm sand in pools J. Shor. Mech # J. Shor. Mech",
        "Warm sand in pools Review of the Shore # Review of the Shore"
      })
  void startsBehindAWordInSmallLetters(String text, String name) {
    assertThat(text.substring(TrailingName.start(text))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Warm sand in pools # ends in small letters",
        "Warm sand in pools, Shore Res # a mark is before it",
        "Sand Shore Res # nothing is before it",
        "Warm sand in Leeds. Shore Research # a sentence ends within it",
        "Warm sand in 12 of the # no word of it has a capital",
        "'' # there is no word"
      })
  void isNoneWhere(String text, String why) {
    assertThat(TrailingName.start(text)).as(why).isZero();
  }
}
