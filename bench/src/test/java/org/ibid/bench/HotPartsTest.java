package org.ibid.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

class HotPartsTest {

  @Test
  void aShortRunMeasuresEveryPart() throws RunnerException, IOException {
    HotParts.Costs costs =
        HotParts.run(
            new OptionsBuilder()
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(20))
                .verbosity(VerboseMode.SILENT),
            "20");
    assertThat(costs.papers()).isEqualTo(20);
    assertThat(costs.references()).isPositive();
    assertThat(costs.micros())
        .hasSize(9)
        .allSatisfy((part, micros) -> assertThat(micros).isPositive());
    assertThat(costs.toString()).contains("record, tagged", "its snippets");
  }

  @Test
  void whatIsMeasuredIsThere() throws IOException {
    HotPartsBenchmark bench = new HotPartsBenchmark();
    bench.records = 20;
    bench.make();
    try {
      assertThat(bench.readRecords()).hasSize(20);
      assertThat(bench.searchPlain().count()).isPositive();
      assertThat(bench.searchWithSnippets().hits().getFirst().highlights()).isNotEmpty();
    } finally {
      bench.delete();
    }
  }
}
