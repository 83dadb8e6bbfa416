package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '$',
      value = {
        "P. Orr ,Tidal.Rev .D 93 ( 2016)0945 . # P. Orr, Tidal. Rev. D 93 (2016) 0945.",
        "Orr P. Warm sand ,Proc .Sand .Soc .314 ( 1970). # Orr P. Warm sand, Proc. Sand. Soc. 314 (1970).",
        "Orr P , \"Warm sand ,\"Found. Sand. # Orr P, \"Warm sand,\" Found. Sand.",
        "Orr P. Warm sand ,Sand Sci .69 ,9 ,arXiv :1412.4637 # Orr P. Warm sand, Sand Sci. 69,9, arXiv:1412.4637",
        "Orr P. Warm sand ,Shore Review69 , 12( 1998) # Orr P. Warm sand, Shore Review 69, 12(1998)",
        "Sand , https: //sand.org/a.B # Sand, https://sand.org/a.B"
      })
  void damagedSpacesAreMended(String text, String mended) {
    assertThat(Spacing.mended(text)).isEqualTo(mended);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Orr P. Warm sand. Tidal.Rev. 2016;93(4):9–45.",
        "Orr P. Le sable : une étude ; suite. Sable. 2016.",
        "Orr P. Sand of .05 mm. Sand 2016, 3, e1. doi:10.1/a,b.C"
      })
  void whatShowsNoDamageStaysAsItIs(String text) {
    assertThat(Spacing.mended(text)).isEqualTo(text);
  }
}
