package org.ibid.server.page;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ibid.server.SeedIndex;
import org.ibid.server.api.CurrentEngine;
import org.ibid.server.api.Decider;
import org.ibid.server.api.Server;
import org.ibid.server.search.Engine;

/**
 * The seeds behind a real server, on a free port of the loopback, which keeps what is decided about
 * works.
 */
final class SeedServer implements Closeable {

  private final Engine engine;
  private final Server server;

  private SeedServer(Engine engine, Server server) {
    this.engine = engine;
    this.server = server;
  }

  /** Indexes the seeds into a folder and serves them. */
  static SeedServer start(Path folder) throws IOException {
    return start(folder, List.of(SeedIndex.SEEDS));
  }

  /** Indexes the seeds and two records of one publication, which can be parted and joined. */
  static SeedServer withTwoRecords(Path folder) throws IOException {
    List<Path> sources = new ArrayList<>(TwoRecords.write(folder));
    sources.add(SeedIndex.SEEDS);
    return start(folder.resolve("index"), sources);
  }

  /** Indexes other sources into a folder and serves them. */
  static SeedServer start(Path folder, List<Path> sources) throws IOException {
    Engine engine = SeedIndex.open(folder, sources);
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
