package org.ibid.server.eval.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MeasureTest {

  private static final double FOUR_PLACES = 0.00005;

  /** Relevant: a (3), c (1), e (2), and z that no run has; b was judged and isn't. */
  private static final Map<String, Integer> GRADES =
      Map.of("a", 3, "b", 0, "c", 1, "e", 2, "z", 1, "spam", -2);

  private static final List<String> RANKED = List.of("b", "a", "x", "c", "spam", "e");

  @Test
  void ndcgDiscountsByTheLogarithmOfTheRank() {
    // (3/log2(3) + 1/log2(5) + 2/log2(7)) / (3 + 2/log2(3) + 1/2 + 1/log2(5))
    assertThat(Measure.NDCG_10.of(RANKED, GRADES))
        .isCloseTo(3.03588 / 5.19254, within(FOUR_PLACES));
  }

  @Test
  void ndcgIsOneForTheBestOrder() {
    assertThat(Measure.NDCG_10.of(List.of("a", "e", "z", "c"), GRADES)).isEqualTo(1);
  }

  @Test
  void ndcgLooksAtTenOnly() {
    List<String> late = IntStream.range(0, 11).mapToObj(i -> i == 10 ? "a" : "x" + i).toList();
    assertThat(Measure.NDCG_10.of(late, GRADES)).isZero();
  }

  @Test
  void averagePrecisionCountsWhatWasNeverFound() {
    assertThat(Measure.MAP.of(RANKED, GRADES))
        .isCloseTo((1 / 2.0 + 2 / 4.0 + 3 / 6.0) / 4, within(FOUR_PLACES));
  }

  @Test
  void recallIsOfTheFirstHundred() {
    assertThat(Measure.RECALL_100.of(RANKED, GRADES)).isEqualTo(0.75);
    List<String> late = IntStream.range(0, 101).mapToObj(i -> i == 100 ? "a" : "x" + i).toList();
    assertThat(Measure.RECALL_100.of(late, GRADES)).isZero();
  }

  @Test
  void reciprocalRankIsOfTheFirstRelevant() {
    assertThat(Measure.MRR.of(RANKED, GRADES)).isEqualTo(0.5);
    assertThat(Measure.MRR.of(List.of("b"), GRADES)).isZero();
  }

  @Test
  void nothingFoundIsZeroEverywhere() {
    for (Measure measure : Measure.values()) {
      assertThat(measure.of(List.of(), GRADES)).as(measure.label()).isZero();
    }
  }
}
