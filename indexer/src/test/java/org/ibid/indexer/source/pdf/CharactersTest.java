package org.ibid.indexer.source.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void ligaturesAreParted() {
    assertThat(Characters.plain("\uFB01t \uFB03x \uFB06")).isEqualTo("fit ffix st");
  }

  @Test
  void lettersOfFormulasAreLetters() {
    assertThat(Characters.plain("\uD835\uDC65\uD835\uDFCF")).isEqualTo("x1");
  }

  @Test
  void blanksOfAllKindsAreBlanks() {
    assertThat(Characters.plain("a\u00A0b\u2003c\td")).isEqualTo("a b c d");
  }

  @Test
  void whatIsForMachinesOnlyIsLeftOut() {
    assertThat(Characters.plain("\uFEFFa\u200B\u0007b")).isEqualTo("ab");
  }

  @Test
  void lettersOfAFontsOwnAreUnknown() {
    assertThat(Characters.plain("\uE0F0a\uF8FF")).isEqualTo("\uFFFDa\uFFFD");
  }
}
