package org.ibid.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class EvidenceTest {

  @Test
  void aShortRunMeasuresEveryPart() throws RunnerException {
    Evidence.Costs costs =
        Evidence.run(
            new OptionsBuilder()
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(200))
                .verbosity(VerboseMode.SILENT),
            "1000");
    assertThat(costs.searchMicros()).isPositive();
    assertThat(costs.matrixMicros()).isPositive();
    assertThat(costs.workMicros()).isPositive();
  }

  @Test
  void whatIsMeasuredIsThere() throws IOException {
    EvidenceBenchmark bench = new EvidenceBenchmark();
    bench.citations = 1_000;
    bench.write();
    try {
      assertThat(bench.citedBy()).isEqualTo(20);
      assertThat(bench.work().count()).isEqualTo(20);
      assertThat(bench.search().count()).isPositive();
      assertThat(bench.matrix().rows()).hasSize(CitationIndex.CONCEPTS);
      assertThat(bench.matrix().cells()).isNotEmpty();
    } finally {
      bench.delete();
    }
  }
}
