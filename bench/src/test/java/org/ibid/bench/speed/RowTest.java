package org.ibid.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowTest {

  @Test
  void aRowThatMissesItsTargetIsBold() {
    assertThat(Row.less("cpu", "CPU seconds", 10, 25, 2).markdown())
        .isEqualTo("| CPU seconds | 10.0 | 25.0 | **2.50** | ≤ 2.00 |");
    assertThat(Row.more("rate", "records a second", 4_000, 2_400, 0.5).markdown())
        .isEqualTo("| records a second | 4,000 | 2,400 | 0.60 | ≥ 0.50 |");
  }

  @Test
  void withoutATargetNothingIsWanted() {
    assertThat(Row.less("size", "MB", 2, 8, Row.NO_TARGET).markdown())
        .isEqualTo("| MB | 2.00 | 8.00 | 4.00 |  |");
  }

  @Test
  void aRateIsWorseWhereItIsLessAndATimeWhereItIsMore() {
    assertThat(Row.more("rate", "", 10, 5, 0.5).worseThan(1)).isEqualTo(2);
    assertThat(Row.less("time", "", 10, 5, 2).worseThan(1)).isEqualTo(0.5);
  }
}
