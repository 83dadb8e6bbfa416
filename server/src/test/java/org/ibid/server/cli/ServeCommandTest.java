package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class ServeCommandTest {

  @TempDir Path folder;

  /** A server that was started by command and runs until it is interrupted. */
  private static final class Serving implements AutoCloseable {
    private final StringWriter err = new StringWriter();
    private final Thread thread;
    private final String address;

    Serving(Settings settings, String... arguments) throws IOException {
      PipedReader printed = new PipedReader();
      PrintWriter out = new PrintWriter(new PipedWriter(printed));
      Console console = new Console(out, new PrintWriter(err), () -> Screen.NONE);
      thread = new Thread(() -> Main.run(settings, console, arguments));
      thread.start();
      try (BufferedReader lines = new BufferedReader(printed)) {
        address = String.valueOf(lines.readLine()).replace("Ibid is at ", "");
      }
    }

    int status(String path) throws IOException, InterruptedException {
      try (HttpClient http = HttpClient.newHttpClient()) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return http.send(request, BodyHandlers.discarding()).statusCode();
      }
    }

    String body(String path) throws IOException, InterruptedException {
      try (HttpClient http = HttpClient.newHttpClient()) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path)).build();
        return http.send(request, BodyHandlers.ofString()).body();
      }
    }

    @Override
    public void close() {
      thread.interrupt();
      try {
        thread.join(Duration.ofSeconds(30));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Test
  void servesTheSeedsToWhoHasBroughtNothing() throws Exception {
    Settings settings =
        Settings.of(Map.of("IBID_INDEX", folder.resolve("none").toString()), Optional.of(".."));
    try (Serving serving = new Serving(settings, "serve", "--port", "0")) {
      assertThat(serving.address).matches("http://127\\.0\\.0\\.1:[0-9]+/");
      assertThat(serving.err.toString()).contains("these are the seeds");
      assertThat(serving.status("api/v1/health")).isEqualTo(200);
      assertThat(serving.status("")).isEqualTo(200);
      assertThat(serving.status("nowhere")).isEqualTo(404);
    }
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void readsPathsIntoTheIndexAndStopsWhenAsked() throws Exception {
    Path index = folder.resolve("index");
    String[] arguments = {"serve", "../seeds", "--port", "0", "--index", index.toString()};
    try (Serving serving = new Serving(Run.settings(), arguments)) {
      assertThat(serving.status("api/v1/papers?search=naloxone")).isEqualTo(200);
    }
    assertThat(Run.of("index", "../seeds", "--index", index.toString()).out())
        .contains("5 unchanged");
  }

  private static void await(Condition holds) throws Exception {
    for (int tries = 0; tries < 300 && !holds.test(); tries++) {
      Thread.sleep(100);
    }
    assertThat(holds.test()).isTrue();
  }

  @FunctionalInterface
  private interface Condition {
    boolean test() throws Exception;
  }

  @Test
  void servesWhatComesAndGoesWhereItWatches() throws Exception {
    Path papers = Files.createDirectories(folder.resolve("papers"));
    String index = folder.resolve("index").toString();
    String[] arguments = {"serve", papers.toString(), "--watch", "--port", "0", "--index", index};
    try (Serving serving = new Serving(Run.settings(), arguments)) {
      assertThat(serving.body("api/v1/papers")).contains("\"count\":0");
      Path paper = papers.resolve("a.ris");
      Files.writeString(paper, "TY  - JOUR\nTI  - Snails that climb\nER  - \n");
      await(() -> serving.body("api/v1/papers?search=snails").contains("\"count\":1"));
      Files.writeString(paper, "TY  - JOUR\nTI  - Slugs that climb higher\nER  - \n");
      await(() -> serving.body("api/v1/papers?search=slugs").contains("\"count\":1"));
      assertThat(serving.body("api/v1/papers?search=snails")).contains("\"count\":0");
      Files.delete(paper);
      await(() -> serving.body("api/v1/papers").contains("\"count\":0"));
    }
  }

  @Test
  void watchingNeedsAPath() {
    Run run = Run.of("serve", "--watch", "--index", folder.toString(), "--port", "0");
    assertThat(run.err()).contains("PATH to watch");
    assertThat(run.status()).isEqualTo(ExitStatus.WRONG_USE);
    assertThat(Run.of("index", "-", "--watch").err()).contains("PATH to watch");
  }

  @Test
  void aPortThatIsTakenIsAFailureOfTheEnvironment() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run run =
          Run.of(
              "serve",
              "../seeds",
              "--index",
              folder.toString(),
              "--port",
              "" + taken.getLocalPort());
      assertThat(run.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
      assertThat(run.err()).contains("Cannot listen at 127.0.0.1:" + taken.getLocalPort());
    }
  }

  @Test
  void aHostThatIsNotKnownIsSaid() {
    String index = folder.toString();
    Run run =
        Run.of("serve", "../seeds", "--index", index, "--host", "nosuch.invalid", "--port", "0");
    assertThat(run.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
    assertThat(run.err()).contains("Cannot listen at nosuch.invalid:0: no machine of that name");
  }

  @Test
  void anIndexThatIsNamedAndNotThereIsNotReplacedByTheSeeds() {
    Run run = Run.of("serve", "--index", folder.resolve("none").toString(), "--port", "0");
    assertThat(run.status()).isEqualTo(ExitStatus.ENVIRONMENT_FAILED);
    assertThat(run.err()).contains("there is no index");
  }

  @Test
  void nothingToServeIsSaid() throws IOException {
    Path empty = Files.createDirectories(folder.resolve("empty"));
    Run run =
        Run.of(
            "serve",
            empty.toString(),
            "--index",
            folder.resolve("index").toString(),
            "--port",
            "0");
    assertThat(run.status()).isEqualTo(ExitStatus.REJECTED_INPUTS);
    assertThat(run.err()).contains("There is nothing to serve");
  }
}
