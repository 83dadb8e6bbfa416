package org.ibid.bench.speed;

import java.io.Closeable;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.bench.floor.FloorSearch;
import org.ibid.server.cli.Main;

/** {@code ibid serve} over an index, in a JVM of its own, and a connection to it. */
final class IbidServer implements Closeable {

  private static final Pattern ADDRESS = Pattern.compile("Ibid is at http://[^:]++:(\\d++)/");
  private static final Pattern COUNT = Pattern.compile("\"count\":\\s?+(\\d++)");
  private static final long PATIENCE_NANOS = 300_000_000_000L;
  private static final int PAUSE_MILLIS = 20;

  private final Process process;
  private final KeepAlive connection;

  private IbidServer(Process process, int port) throws IOException {
    this.process = process;
    this.connection = new KeepAlive(port);
  }

  /** Starts a server and waits until it answers. */
  static IbidServer start(String heap, Path index, Path log)
      throws IOException, InterruptedException {
    Process process =
        Jvm.started(
            Jvm.command(heap, Main.class, "serve", "--port", "0", "--index", index.toString()),
            log);
    try {
      return new IbidServer(process, port(process, log));
    } catch (IOException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static int port(Process process, Path log) throws IOException, InterruptedException {
    long start = System.nanoTime();
    while (process.isAlive() && System.nanoTime() - start < PATIENCE_NANOS) {
      Matcher address = ADDRESS.matcher(Files.readString(log));
      if (address.find()) {
        return Integer.parseInt(address.group(1));
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    throw new IOException("ibid serve does not answer, see " + log);
  }

  /**
   * Asks for a page as the floor makes one: as many hits with snippets, the same facets, an exact
   * count, which is returned.
   */
  long search(String query) throws IOException {
    Matcher count =
        COUNT.matcher(
            connection.get(
                "/api/v1/papers?facets=mesh,journal,year&facet_limit="
                    + FloorSearch.FACET_VALUES
                    + "&per_page="
                    + FloorSearch.HITS
                    + "&search="
                    + URLEncoder.encode(query, StandardCharsets.UTF_8)));
    if (!count.find()) {
      throw new IOException("an answer without a count to " + query);
    }
    return Long.parseLong(count.group(1));
  }

  @Override
  public void close() throws IOException {
    connection.close();
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
