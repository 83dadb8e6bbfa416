package org.ibid.indexer.source.nbib;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeshLineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Humans",
        "*Software",
        "Sequence Alignment/*methods",
        "Surgery/adverse effects/instrumentation/*methods",
        "*Women, Working/history",
      })
  void isReadAsItIsPrinted(String line) {
    assertThat(MeshLine.read(line).orElseThrow().display()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"*", "/methods", " * /x"})
  void aLineWithoutATermIsNoHeading(String line) {
    assertThat(MeshLine.read(line)).isEmpty();
  }
}
