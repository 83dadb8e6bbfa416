package org.ibid.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedTest {

  /** A short run is over before the better compiler pays. */
  private static final String QUICK = "-Xmx256m -XX:TieredStopAtLevel=1";

  static final List<String> IDS =
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
    Speed.Table table = measured(folder, "fresh");
    assertThat(table.rows()).extracting(Row::id).containsExactlyElementsOf(IDS);
    assertThat(table.rows())
        .filteredOn(row -> !row.id().equals("index.memory"))
        .allSatisfy(row -> assertThat(row.ratio()).isPositive());
    assertThat(table.toString())
        .startsWith("| | against | Ibid | ratio | wanted |")
        .contains("40 queries a side")
        .contains("the client's own part");
    assertThat(measured(folder, "kept").rows())
        .as("what an earlier run left is searched")
        .extracting(Row::id)
        .containsExactlyElementsOf(IDS.stream().filter(id -> !id.startsWith("index.")).toList());
  }

  private static Speed.Table measured(Path folder, String indexes)
      throws IOException, InterruptedException {
    SpeedPlan plan =
        SpeedPlan.of(
            "records=100",
            "queries=40",
            "rounds=1",
            "jvm=" + QUICK,
            "serve.jvm=" + QUICK,
            "indexes=" + indexes,
            "home=" + folder,
            "work=" + folder.resolve("work"));
    return new Speed(plan, new PrintStream(OutputStream.nullOutputStream())).measure();
  }
}
