package org.ibid.server.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ibid.indexer.index.IndexFolder;
import picocli.CommandLine.Command;

/**
 * Serves the seeds to itself for a moment: so that a JVM that is told to write down what it learnt
 * of the program's classes ({@code -XX:AOTCacheOutput}, {@code -XX:ArchiveClassesAtExit}) has seen
 * what a start and the first questions need.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Serves the seeds to itself once, so that the JVM can note what a start needs.",
    mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {

  private static final int OK = 200;

  /** A question of each kind, and a page of each. */
  private static final List<String> QUESTIONS =
      List.of(
          "api/v1/health",
          "api/v1/papers?search=pain&facets=mechanism,model",
          "api/v1/references?search=%22heat%20shock%20protein%22&filter=mechanism:microglia",
          "api/v1/statements?search=naloxone&syntax=lucene",
          "?q=exercise",
          "?q=exercise&in=references",
          "?q=exercise&in=statements");

  private final Settings settings;
  private final Console console;

  RehearseCommand(Settings settings, Console console) {
    this.settings = settings;
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Path seeds = Seeds.folder(settings);
    IndexFolder folder = new IndexFolder(Seeds.temporaryIndex());
    try (Service service =
        new Service(new Service.Plan(folder, List.of(seeds), false, true, null), console)) {
      if (!service.start("127.0.0.1", 0)) {
        return ExitStatus.REJECTED_INPUTS;
      }
      ask(service.address());
      searchAlone(folder);
      return ExitStatus.DONE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitStatus.ENVIRONMENT_FAILED;
    }
  }

  /** A search from the command line, which is over before a JVM has learnt anything by itself. */
  private void searchAlone(IndexFolder folder) {
    SearchCommand.line(settings, console).execute("pain", "--index", folder.path().toString());
  }

  private static void ask(String address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (String question : QUESTIONS) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + question)).build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
          throw new IOException(request.uri() + " answered " + answer.statusCode());
        }
      }
    }
  }
}
