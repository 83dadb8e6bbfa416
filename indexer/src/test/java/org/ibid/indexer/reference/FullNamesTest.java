package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullNamesTest {

  private static String name(@Nullable Person person) {
    return person == null ? "-" : person.name().display();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Moss, Ann B., Warm sand # Moss Ann B.",
        "Moss, Ann B. Warm sand # Moss Ann B.",
        "van der Moss, Ann # van der Moss Ann",
        "DE MOSS, Ann # DE MOSS Ann",
        "Moss A, Vale B # -",
        "Pier Society, Leeds # -",
        "Warm Sand, Cold Pools: why # -",
        "Moss Ann # -"
      })
  void aTurnedNameHasACommaBehindTheFamily(String text, String name) {
    assertThat(name(FullNames.turned(text, 0))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ann B. Moss, Warm sand # Moss Ann B.",
        "Ann van der Moss and Bo Vale # van der Moss Ann",
        "EVA MOSS with BO VALE # MOSS EVA",
        "MOSS Ann, Warm sand # MOSS Ann",
        "Ann Moss sand # -",
        "Ann # -",
        "Tidal Reviews, 12 # -",
        "J. Sand 2013 # -"
      })
  void aSpokenNameEndsWhereNoWordFollowsButAJoiner(String text, String name) {
    assertThat(name(FullNames.spoken(text, 0))).isEqualTo(name);
  }
}
