package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GutterTest {

  private static final Gutter GUTTER = new Gutter(200);

  private static Segment from(double left) {
    return new Setting().text(left, 100, "slow snails").segments().getFirst();
  }

  @ParameterizedTest(name = "text of 55 points from {0}")
  @CsvSource({
    "100,   false, false", // before it
    "138,   false, false", // ends where the gutter begins
    "140,   true,  false", // ends in it
    "180,   true,  false", // over it
    "198,   true,  false", // begins in it
    "199.5, false, true", // at its end, but for rounding
    "200,   false, true"
  })
  void aSegmentStandsBeforeOverOrBehindIt(double left, boolean crosses, boolean behind) {
    assertThat(GUTTER.isCrossedBy(from(left))).isEqualTo(crosses);
    assertThat(GUTTER.isLeftOf(from(left))).isEqualTo(behind);
  }

  @Test
  void whatCrossesItBeginsBeforeIt() {
    var segments = new Setting().text(180, 100, "slow snails").text(210, 120, "walk").segments();
    assertThat(GUTTER.left(segments)).containsExactly(segments.get(0));
    assertThat(GUTTER.right(segments)).containsExactly(segments.get(1));
  }
}
