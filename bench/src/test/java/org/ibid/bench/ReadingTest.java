package org.ibid.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class ReadingTest {

  /** What it costs is for a long run to say; that something was read can be seen in a short one. */
  @Test
  void aShortRunMeasuresEveryPart() throws RunnerException {
    Reading.Costs costs =
        Reading.run(
            new OptionsBuilder()
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(200))
                .verbosity(VerboseMode.SILENT),
            "");
    assertThat(costs.pullMicros()).isPositive();
    assertThat(costs.referenceMicros()).isPositive();
    assertThat(costs.readMicros()).isGreaterThan(costs.pullMicros());
    assertThat(costs.ratio()).isGreaterThan(1);
  }
}
