package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.literature.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Harbour Office of the North. Depths of moorings. # Harbour Office of the North # Depths of moorings.",
        "Ministry of Tides (2011) Depths # Ministry of Tides # (2011) Depths",
        "The MOOR-2 Investigators. Rope or chain? # The MOOR-2 Investigators # Rope or chain?",
        "TIDE and MOOR: Depths in the north. # TIDE and MOOR # Depths in the north.",
        "moorAID Working Group on Ropes: Depths. # moorAID Working Group on Ropes # Depths.",
        "Society for Sand, Shells and Shores (SSSS): Depths. # Society for Sand, Shells and Shores (SSSS) # Depths.",
        "Orr & Associates: Depths of moorings. # Orr & Associates # Depths of moorings."
      })
  void aBodyStandsWhereAuthorsStand(String text, String body, String rest) {
    AuthorList list = Bodies.at(text);
    assertThat(list.names()).containsExactly(Name.literal(body));
    assertThat(text.substring(list.end())).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Depths of moorings in the north. Shore Biol",
        "Is This A Body? Shore Biol.",
        "Mooring: Rope or Chain. Shore Biol.",
        "No Stop At All"
      })
  void aTitleIsNoBody(String text) {
    assertThat(Bodies.at(text).names()).isEmpty();
  }
}
