package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "The tidal year (5th ed.). Pier Press # - # Pier Press # 5 # The tidal year",
        // no word of a publisher, but a city
        "La mer et le sable, Paris, Hachette # Paris # Hachette # - # La mer et le sable",
        "La mer et le sable, Hachette, Paris # Paris # Hachette # - # La mer et le sable",
        "La mer et le sable, Hachette, Paris, France # Paris, France # Hachette # - # La mer et le sable",
        "La mer et le sable, Paris # Paris # - # - # La mer et le sable",
        "La mer et le sable. Paris # Paris # - # - # La mer et le sable",
        "The tidal year, Cambridge, Pier Press # Cambridge # Pier Press # - # The tidal year",
        "The tidal year, Pier Press. Oxford # Oxford # Pier Press # - # The tidal year",
        "“The tidal year”, Van Pier Reinhold Company, New York # New York # Van Pier Reinhold Company # - # “The tidal year”"
      })
  void isReadFromTheEnd(String text, String place, String publisher, String edition, String rest) {
    Imprint imprint = Imprint.in(text);
    assertThat(text(imprint.place())).isEqualTo(place);
    assertThat(text(imprint.publisher())).isEqualTo(publisher);
    assertThat(text(imprint.edition())).isEqualTo(edition);
    assertThat(imprint.rest()).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tidal year. A long survey of the coast, Paris",
        "The tidal year. Paper read at the Pier, Chicago, IL",
        "The tidal year, Paris and other sands",
        "The tidal year, Symposium on Sand"
      })
  void aCityAloneTellsNoneBehindASentence(String text) {
    assertThat(Imprint.in(text).publisher()).isNull();
    assertThat(Imprint.in(text).place()).isNull();
  }

  @Test
  void aSentenceIsNoPublisher() {
    assertThat(Imprint.in("The tidal year. A survey of the coast").isKnown()).isFalse();
  }
}
