package org.ibid.server.api;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What the server measures of itself. Loading the library that keeps the figures takes longer than
 * starting everything else, so it is loaded beside the work, once the first search was answered or
 * the figures are asked for; what was noted before then is not lost.
 */
final class Metrics {

  static final String MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8";

  private final CurrentEngine engine;
  private final CompletableFuture<Meters> meters = new CompletableFuture<>();
  private final AtomicBoolean loading = new AtomicBoolean();

  Metrics(CurrentEngine engine) {
    this.engine = engine;
  }

  /**
   * A request that was answered.
   *
   * @param route path with its parameters in braces; {@code none} where no route matched
   */
  record Request(String method, String route, int status, float millis) {}

  void note(Request request) {
    var unused = meters.thenAccept(loaded -> loaded.record(request));
    if (engine.whenReady().isPresent()) {
      load();
    }
  }

  /** The figures in Prometheus' text format. */
  String scrape() {
    load();
    return meters.join().scrape();
  }

  private void load() {
    if (loading.compareAndSet(false, true)) {
      meters.completeAsync(() -> new Meters(engine));
    }
  }
}
