package org.ibid.server.api;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.concurrent.TimeUnit;
import org.ibid.indexer.schema.Kind;

/** Requests by route and status, records by kind, and the JVM, in Micrometer. */
final class Meters {

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Meters(CurrentEngine engine) {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    for (Kind kind : Kind.values()) {
      Gauge.builder("ibid.records", engine, e -> count(e, kind))
          .description("Records in the index")
          .tag("kind", kind.id())
          .register(registry);
    }
  }

  private static double count(CurrentEngine engine, Kind kind) {
    return engine.whenReady().map(e -> (double) e.count(kind)).orElse(0.0);
  }

  void record(Metrics.Request request) {
    Timer.builder("http.server.requests")
        .description("Requests that were answered")
        .tag("method", request.method())
        .tag("uri", request.route())
        .tag("status", Integer.toString(request.status()))
        .register(registry)
        .record((long) (request.millis() * 1_000), TimeUnit.MICROSECONDS);
  }

  String scrape() {
    return registry.scrape();
  }
}
