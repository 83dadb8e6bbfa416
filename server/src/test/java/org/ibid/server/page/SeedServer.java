package org.ibid.server.page;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.server.api.CurrentEngine;
import org.ibid.server.api.Decider;
import org.ibid.server.api.Server;
import org.ibid.server.search.Engine;
import org.ibid.server.search.LuceneEngine;

/**
 * The seeds behind a real server, on a free port of the loopback, which keeps what is decided about
 * works.
 */
final class SeedServer implements Closeable {

  private static final Path SEEDS = Path.of("../seeds");

  private final Engine engine;
  private final Server server;

  private SeedServer(Engine engine, Server server) {
    this.engine = engine;
    this.server = server;
  }

  /** Indexes the seeds into a folder and serves them. */
  static SeedServer start(Path folder) throws IOException {
    return start(folder, List.of(SEEDS));
  }

  /** Indexes the seeds and two records of one publication, which can be parted and joined. */
  static SeedServer withTwoRecords(Path folder) throws IOException {
    List<Path> sources = new ArrayList<>(TwoRecords.write(folder));
    sources.add(SEEDS);
    return start(folder.resolve("index"), sources);
  }

  /** Indexes other sources into a folder and serves them. */
  static SeedServer start(Path folder, List<Path> sources) throws IOException {
    try (Collection collection = Collection.open(folder, Optional.empty())) {
      collection.add(SourceFiles.below(sources), Options.standard(), Progress.SILENT);
    }
    Engine engine = LuceneEngine.open(new IndexFolder(folder));
    CurrentEngine current = new CurrentEngine(new Decider(folder));
    current.set(engine);
    return new SeedServer(engine, Server.start("127.0.0.1", 0, current, new PageRoutes(current)));
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  Engine engine() {
    return engine;
  }

  @Override
  public void close() throws IOException {
    server.close();
    engine.close();
  }
}
