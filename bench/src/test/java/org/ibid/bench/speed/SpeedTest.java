package org.ibid.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedTest {

  private static final List<String> IDS =
      List.of(
          "index.rate",
          "index.cpu",
          "index.memory",
          "index.growth",
          "index.size",
          "search.all.p50",
          "search.all.p95",
          "search.all.p99",
          "search.many.p50",
          "search.many.p95",
          "search.many.p99",
          "search.meanwhile",
          "found",
          "command.search");

  /**
   * What it costs is for a long run to say; that every step measures can be seen in a short one.
   */
  @Test
  void aShortRunMeasuresEveryRow(@TempDir Path folder) throws IOException, InterruptedException {
    SpeedPlan plan =
        SpeedPlan.of(
            "records=300",
            "queries=60",
            "rounds=1",
            "heap=256m",
            "serve.heap=256m",
            "home=" + folder,
            "work=" + folder.resolve("work"));
    Speed.Table table = new Speed(plan).measure();
    assertThat(table.rows()).extracting(Row::id).containsExactlyElementsOf(IDS);
    assertThat(table.rows())
        .filteredOn(row -> !row.id().equals("index.memory"))
        .allSatisfy(row -> assertThat(row.ratio()).isPositive());
    assertThat(table.toString())
        .startsWith("| | against | Ibid | ratio | wanted |")
        .contains("60 queries a side")
        .contains("the client's own part");
  }
}
