package org.ibid.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpeedPlanTest {

  @Test
  void whatIsNotNamedOrEmptyIsStandard() {
    SpeedPlan plan = SpeedPlan.of("records=20000", "heap=", "other=thing", "gate=check");
    assertThat(plan.records()).isEqualTo(20_000);
    assertThat(plan.heap()).isEqualTo("1g");
    assertThat(plan.queries()).isEqualTo(5_000);
    assertThat(plan.rounds()).isEqualTo(9);
    assertThat(plan.gate()).isEqualTo(SpeedPlan.Gate.CHECK);
    assertThat(plan.work()).isAbsolute();
  }

  @Test
  void aNumberThatIsNoneIsNamed() {
    assertThatThrownBy(() -> SpeedPlan.of("records=many"))
        .hasMessage("expected records to be a number, got many");
  }
}
