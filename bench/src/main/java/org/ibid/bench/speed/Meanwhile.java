package org.ibid.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.server.cli.Main;

/** Searching while another process indexes into the same folder. */
final class Meanwhile {

  private static final long PATIENCE_NANOS = 60_000_000_000L;

  /** Short beside the second within which a paper should be found. */
  private static final int PAUSE_MILLIS = 5;

  private final SpeedPlan plan;
  private final Path index;
  private final IbidServer server;

  Meanwhile(SpeedPlan plan, Path index, IbidServer server) {
    this.plan = plan;
    this.index = index;
    this.server = server;
  }

  /**
   * Times of searches from the start of {@code ibid index} with one thread to its end; one
   * processor of two is left to the server.
   */
  Latencies whileIndexing(Path files, List<Question> questions) throws IOException {
    Process indexing = indexing(files, "meanwhile.log");
    Latencies times = new Latencies();
    for (int i = 0; indexing.isAlive(); i++) {
      long start = System.nanoTime();
      server.search(questions.get(i % questions.size()).text());
      times.add(System.nanoTime() - start);
    }
    require(indexing);
    return times;
  }

  /** Seconds from the first commit that follows until a server in another process finds a paper. */
  double secondsUntilFound(Path file, String query) throws IOException, InterruptedException {
    String before = commit().orElse("");
    Process indexing = indexing(file, "found.log");
    long start = System.nanoTime();
    long committed = 0;
    while (System.nanoTime() - start < PATIENCE_NANOS) {
      if (committed == 0 && !commit().orElse("").equals(before)) {
        committed = System.nanoTime();
      }
      if (committed != 0 && server.search(query) > 0) {
        double seconds = (System.nanoTime() - committed) / 1e9;
        indexing.waitFor();
        require(indexing);
        return seconds;
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new IOException("the server never found " + query);
  }

  /** The name of the newest commit. */
  private Optional<String> commit() throws IOException {
    try (Stream<Path> files = Files.list(index.resolve("lucene"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("segments_"))
          .max(String::compareTo);
    }
  }

  private Process indexing(Path files, String log) throws IOException {
    return Jvm.started(
        Jvm.command(
            plan.heap(),
            Main.class,
            "index",
            files.toString(),
            "--index",
            index.toString(),
            "--threads",
            "1"),
        plan.work().resolve(log));
  }

  private void require(Process indexing) throws IOException {
    if (indexing.exitValue() != 0) {
      throw new IOException("ibid index ended with " + indexing.exitValue());
    }
  }
}
