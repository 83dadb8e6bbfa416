package org.ibid.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void percentilesAreTheNearestRanks() {
    Latencies times = new Latencies();
    for (int millis = 100; millis >= 1; millis--) {
      times.add(millis * 1_000_000L);
    }
    assertThat(times.count()).isEqualTo(100);
    assertThat(times.median()).isEqualTo(50);
    assertThat(times.percentile(99)).isEqualTo(99);
    assertThat(times.percentile(100)).isEqualTo(100);
  }

  @Test
  void withoutTimesThereIsNoMedian() {
    assertThat(new Latencies().median()).isNaN();
  }
}
