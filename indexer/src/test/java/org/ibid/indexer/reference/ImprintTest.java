package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImprintTest {

  private static String text(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The tidal year. Leeds: Pier Press # Leeds # Pier Press # - # The tidal year",
        "The tidal year. Cambridge, MA: Pier # Cambridge, MA # Pier # - # The tidal year",
        "The tidal year. Pier Press; Leeds # Leeds # Pier Press # - # The tidal year",
        "The tidal year. Pier Press, Leeds # Leeds # Pier Press # - # The tidal year",
        "The tidal year. Pier Press # - # Pier Press # - # The tidal year",
        "The tidal year, ed 4, Leeds, 1993, Pier & Sons # Leeds # Pier & Sons # 4 # The tidal year",
        "The tidal year. Second edition. Leeds: Pier # Leeds # Pier # 2 # The tidal year",
        "The tidal year (5th ed.). Pier Press # - # Pier Press # 5 # The tidal year"
      })
  void isReadFromTheEnd(String text, String place, String publisher, String edition, String rest) {
    Imprint imprint = Imprint.in(text);
    assertThat(text(imprint.place())).isEqualTo(place);
    assertThat(text(imprint.publisher())).isEqualTo(publisher);
    assertThat(text(imprint.edition())).isEqualTo(edition);
    assertThat(imprint.rest()).isEqualTo(rest);
  }

  @Test
  void aSentenceIsNoPublisher() {
    assertThat(Imprint.in("The tidal year. A survey of the coast").isKnown()).isFalse();
  }
}
