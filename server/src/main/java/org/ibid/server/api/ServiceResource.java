package org.ibid.server.api;

import io.javalin.http.Context;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Engine;

/** How the service itself is. */
final class ServiceResource {

  private final CurrentEngine current;
  private final Metrics metrics;

  ServiceResource(CurrentEngine current, Metrics metrics) {
    this.current = current;
    this.metrics = metrics;
  }

  void health(Context context) {
    Engine engine = current.get();
    JsonBody.send(
        context,
        json -> {
          json.writeStartObject();
          json.writeStringField("status", "searchable");
          json.writeObjectFieldStart("counts");
          for (Kind kind : Kind.values()) {
            json.writeNumberField(kind.id() + "s", engine.count(kind));
          }
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  void metrics(Context context) {
    context.contentType(Metrics.MEDIA_TYPE).result(metrics.scrape());
  }

  void openApi(Context context, Routes routes) {
    context.contentType(JsonBody.MEDIA_TYPE).result(OpenApi.document(routes));
  }
}
