package org.ibid.server.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.collection.Report;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.server.api.CurrentEngine;
import org.ibid.server.api.Decider;
import org.ibid.server.api.Server;
import org.ibid.server.evidence.audit.Audits;
import org.ibid.server.evidence.audit.RetractionList;
import org.ibid.server.page.PageRoutes;
import org.ibid.server.search.Engine;
import org.ibid.server.search.LuceneEngine;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running server over an index folder. The server starts while papers are still being read; where
 * there is an index already, it answers out of that meanwhile.
 */
final class Service implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(Service.class);

  /** What another program commits is found within a second, with opening it. */
  private static final Duration LOOK_FOR_COMMITS = Duration.ofMillis(250);

  private final Plan plan;
  private final Console console;
  private final CurrentEngine current;
  private String host = "127.0.0.1";
  private @Nullable Server server;
  private @Nullable LuceneEngine engine;
  private @Nullable Thread watching;
  private boolean closed;

  Service(Plan plan, Console console) {
    this.plan = plan;
    this.console = console;
    this.current = new CurrentEngine(new Decider(plan.folder().path()));
  }

  /**
   * What is served.
   *
   * @param paths to read first; may be none where there is an index
   * @param watched whether what changes below the paths is read as long as it is served
   * @param temporary whether the folder goes when the service does
   * @param retractions what audits look into besides, or null
   */
  record Plan(
      IndexFolder folder,
      List<Path> paths,
      boolean watched,
      boolean temporary,
      @Nullable RetractionList retractions) {
    Plan {
      paths = List.copyOf(paths);
    }
  }

  /**
   * Starts listening, reads the papers, and says where it is once they can be searched.
   *
   * @return false where there is not one paper to search
   */
  boolean start(String host, int port) throws IOException {
    Optional<Watcher> watcher = watcher();
    CompletableFuture<Void> reading = CompletableFuture.runAsync(this::read);
    listen(host, port);
    join(reading);
    watcher.ifPresent(this::watch);
    if (watcher.isEmpty() && current.get().count(Kind.PAPER) == 0) {
      console.note("There is nothing to serve: no paper could be read.");
      return false;
    }
    console.result("Ibid is at " + address());
    return true;
  }

  private Optional<Watcher> watcher() throws IOException {
    if (!plan.watched()) {
      return Optional.empty();
    }
    int threads = Options.standard().threads();
    return Optional.of(Watcher.of(plan.paths(), Optional.empty(), threads, console));
  }

  private synchronized void watch(Watcher watcher) {
    if (!closed) {
      watching = Thread.ofPlatform().daemon().name("ibid-watch").start(() -> runToTheEnd(watcher));
    }
  }

  private void runToTheEnd(Watcher watcher) {
    try {
      watcher.run(work -> current.writer().orElseThrow().write(work::with));
    } catch (IOException | UncheckedIOException e) {
      LOG.error("Watching stopped: the index in {} can't be written", plan.folder().path(), e);
    }
  }

  private void listen(String host, int port) throws IOException {
    this.host = host;
    Audits audits = new Audits(plan.retractions());
    Server started =
        Server.start(
            host,
            port,
            new Server.Setup(current, Optional.of(new PageRoutes(current, audits)), audits));
    synchronized (this) {
      server = started;
    }
    LOG.info("Listening at {}", address());
  }

  private static void join(CompletableFuture<Void> reading) throws IOException {
    try {
      reading.join();
    } catch (CompletionException e) {
      switch (e.getCause()) {
        case UncheckedIOException io -> throw new IOException(io.getMessage(), io.getCause());
        case RuntimeException wrong -> throw wrong;
        case null, default -> throw e;
      }
    }
  }

  private void read() {
    try {
      if (plan.paths().isEmpty() || plan.folder().exists()) {
        open(LuceneEngine.open(plan.folder()));
      }
      if (!plan.paths().isEmpty()) {
        Schema schema = index();
        if (current.whenReady().isEmpty()) {
          open(LuceneEngine.open(plan.folder(), schema));
        }
        current.whenReady().ifPresent(Engine::refresh);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading into " + plan.folder().path(), e);
    }
  }

  private Schema index() throws IOException {
    try (Collection collection = Collection.open(plan.folder().path(), Optional.empty())) {
      Report report =
          collection.add(
              SourceFiles.below(plan.paths(), System.in), Options.standard(), Progress.SILENT);
      new Indexing(console).printFaults(report);
      LOG.info("{}", Indexing.summary(report, collection.rebuilt()));
      return collection.schema();
    }
  }

  private synchronized void open(LuceneEngine opened) throws IOException {
    if (closed) {
      opened.close();
      return;
    }
    opened.follow(LOOK_FOR_COMMITS);
    engine = opened;
    current.set(opened);
    LOG.info("Opened the index in {}", plan.folder().path());
  }

  /** The address as a browser takes it; who listens everywhere is also found here. */
  synchronized String address() {
    String name =
        switch (host) {
          case "0.0.0.0", "::" -> "127.0.0.1";
          default -> host.contains(":") ? "[" + host + "]" : host;
        };
    return "http://" + name + ":" + (server == null ? 0 : server.port()) + "/";
  }

  /** Lets requests finish, then closes the index. Does nothing the second time. */
  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    if (watching != null) {
      watching.interrupt();
    }
    if (server != null) {
      server.close();
      LOG.info("Stopped");
    }
    closeEngine();
    if (plan.temporary()) {
      Seeds.delete(plan.folder().path());
    }
  }

  private void closeEngine() {
    try {
      if (engine != null) {
        engine.close();
      }
    } catch (IOException e) {
      LOG.warn("Closing the index in {} failed", plan.folder().path(), e);
    }
  }
}
