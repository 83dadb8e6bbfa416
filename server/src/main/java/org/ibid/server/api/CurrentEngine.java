package org.ibid.server.api;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.search.Engine;

/**
 * The engine that answers, once there is one: a server starts while its first index is still being
 * written. Safe for many threads.
 */
public final class CurrentEngine implements Supplier<Engine> {

  private final AtomicReference<Engine> engine = new AtomicReference<>();
  private final Optional<Decider> decider;

  /** Answers only. */
  public CurrentEngine() {
    this.decider = Optional.empty();
  }

  /** Keeps what readers decide too. */
  public CurrentEngine(Decider decider) {
    this.decider = Optional.of(decider.telling(new Searches()));
  }

  /** Who keeps what readers decide about works; empty where nobody does. */
  public Optional<Decider> decider() {
    return decider;
  }

  /** Who keeps what people correct; empty where nobody does. */
  public Optional<CorrectionDesk> desk() {
    return decider.map(Decider::desk);
  }

  /** Who writes into the folder that is searched; empty where nobody does. */
  public Optional<FolderWriter> writer() {
    return decider.map(Decider::writer);
  }

  private final class Searches implements FolderWriter.Searches {

    @Override
    public Optional<Schema> schema() {
      return whenReady().map(Engine::schema);
    }

    @Override
    public void refresh() {
      whenReady().ifPresent(Engine::refresh);
    }
  }

  /** Lets requests be answered by this engine from now on. Its owner closes it. */
  public void set(Engine opened) {
    engine.set(opened);
  }

  /**
   * The engine.
   *
   * @throws NotYetSearchableException where there is none yet
   */
  @Override
  public Engine get() {
    return whenReady().orElseThrow(NotYetSearchableException::new);
  }

  /** The engine, or empty as long as there is none. */
  public Optional<Engine> whenReady() {
    return Optional.ofNullable(engine.get());
  }
}
