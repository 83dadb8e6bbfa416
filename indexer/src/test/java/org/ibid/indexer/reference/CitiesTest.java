package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Paris # true",
        "London and New York # true",
        "Berlin/Leipzig # true",
        "Paris, France # true",
        "Paris and Sand # false",
        "Sand # false",
        "Sand, Paris # false"
      })
  void tellAnImprint(String place, boolean city) {
    assertThat(Cities.startIn(place)).isEqualTo(city);
  }
}
