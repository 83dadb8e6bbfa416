package org.ibid.server.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.ibid.indexer.index.IndexFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers over HTTP until it is stopped. */
@Command(
    name = "serve",
    description =
        "Serves pages and the API. Indexes PATH first; with no PATH and no index, the seeds in a"
            + " temporary index.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  private static final int MAX_PORT = 65_535;

  private final Settings settings;
  private final Console console;

  @Mixin private final IndexOption index;

  @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, and folders of files.")
  private List<Path> paths = List.of();

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description = "Address to listen at. Default: 127.0.0.1, this machine only.")
  private String host = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "Port to listen at, 0 for any that is free. Default: 7070.")
  private int port = 7070;

  @Option(
      names = "--watch",
      description = "Index what comes, changes and goes below PATH while serving.")
  private boolean watch;

  @Mixin private final RetractionsOption retractions = new RetractionsOption();

  ServeCommand(Settings settings, Console console) {
    this.settings = settings;
    this.console = console;
    this.index = new IndexOption(settings);
  }

  @Override
  public Integer call() throws IOException {
    if (port < 0 || port > MAX_PORT) {
      throw new WrongUseException("expected --port from 0 to " + MAX_PORT + ", got " + port);
    }
    try (Service service = new Service(plan(), console)) {
      Runtime.getRuntime().addShutdownHook(new Thread(service::close));
      if (!service.start(host, port)) {
        return ExitStatus.REJECTED_INPUTS;
      }
      new CountDownLatch(1).await(); // until a signal, whose hook closes the service
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return ExitStatus.DONE;
  }

  private Service.Plan plan() throws IOException {
    IndexFolder folder = index.folder();
    if (!paths.isEmpty() || index.isGiven() || folder.exists()) {
      return new Service.Plan(folder, paths, watch, false, retractions.list());
    }
    Path seeds = Seeds.folder(settings);
    console.note(
        "There is no index in "
            + folder.path()
            + ": these are the seeds of Ibid, in a temporary one.");
    return new Service.Plan(
        new IndexFolder(Seeds.temporaryIndex()), List.of(seeds), watch, true, retractions.list());
  }
}
