package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HalfTest {

  @ParameterizedTest
  @ValueSource(strings = {"a.xml", "b.xml", "c.xml", "PMC1.nxml"})
  void everyArticleIsInOneHalf(String file) {
    assertThat(Half.DEV.includes(file)).isNotEqualTo(Half.TEST.includes(file));
    assertThat(Half.ALL.includes(file)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"123456789"})
  void theSumIsCrc32(String text) {
    // CRC-32 of "123456789" is cbf43926, its published check value: even
    assertThat(Half.DEV.includes(text)).isTrue();
  }
}
