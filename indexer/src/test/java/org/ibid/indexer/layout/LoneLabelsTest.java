package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoneLabelsTest {

  private static String labels(String... blocks) {
    LoneLabels labels = new LoneLabels();
    return String.join(" ", Stream.of(blocks).filter(labels::isNext).toList());
  }

  @Test
  void numbersThatCountOnFromOneAreLabels() {
    assertThat(labels("1", "Poe A. Wheels.", "2", "Roe B. Cold.", "3")).isEqualTo("1 2 3");
    assertThat(labels("1", "2", "4", "5")).isEqualTo("1 2 4 5");
  }

  @Test
  void numbersOfPagesAreNot() {
    assertThat(labels("352", "353")).isEmpty();
    assertThat(labels("1", "2", "352", "2", "3", "19999")).isEqualTo("1 2 3");
  }
}
