package org.ibid.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibid.bench.floor.StoredTitle;
import org.ibid.server.cli.Main;

/** A search from the command line, beside a bare JVM that opens an index and prints a title. */
final class Starts {

  private final SpeedPlan plan;

  Starts(SpeedPlan plan) {
    this.plan = plan;
  }

  /** Times of both, started in turn. */
  record Times(Latencies bare, Latencies ibid) {}

  Times measure(Path floorIndex, Path ibidIndex) throws IOException, InterruptedException {
    List<String> bare = Jvm.command(plan.heap(), StoredTitle.class, floorIndex.toString());
    List<String> ibid = search(ibidIndex);
    Latencies warm = new Latencies();
    start(bare, warm);
    start(ibid, warm);
    Times times = new Times(new Latencies(), new Latencies());
    for (int round = 0; round < plan.rounds(); round++) {
      start(bare, times.bare());
      start(ibid, times.ibid());
    }
    return times;
  }

  /** As users start it, where the launcher has something to start. */
  private List<String> search(Path index) {
    Path launcher = plan.home().resolve("ibid");
    Path jar = plan.home().resolve("server/target/ibid.jar");
    return Files.isExecutable(launcher) && Files.exists(jar)
        ? List.of(launcher.toString(), "search", "pain exercise", "--index", index.toString())
        : Jvm.command(
            plan.heap(), Main.class, "search", "pain exercise", "--index", index.toString());
  }

  private void start(List<String> command, Latencies times)
      throws IOException, InterruptedException {
    Path log = plan.work().resolve("start.log");
    long start = System.nanoTime();
    int status = Jvm.started(command, log).waitFor();
    times.add(System.nanoTime() - start);
    if (status != 0) {
      throw new IOException(command.getFirst() + " ended with " + status + ", see " + log);
    }
  }
}
