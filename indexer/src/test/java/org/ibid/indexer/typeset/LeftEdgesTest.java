package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeftEdgesTest {

  @Test
  void theEdgeOfMostSegmentsComesFirst() {
    Setting setting =
        new Setting()
            .column(50, 100, "one", "two", "three")
            .column(200, 100, "one", "two", "three", "four");
    assertThat(LeftEdges.of(setting.segments())).containsExactly(200.0, 50.0);
  }

  @Test
  void whatBeginsAloneHasNoEdge() {
    assertThat(LeftEdges.of(new Setting().column(50, 100, "one", "two").segments())).isEmpty();
  }

  @Test
  void labelsThatEndBelowEachOtherHaveOneEdge() {
    Setting setting = new Setting().text(54, 100, "8.").text(54, 112, "9.").text(50, 124, "10.");
    assertThat(LeftEdges.of(setting.segments())).containsExactly(50.0);
  }
}
