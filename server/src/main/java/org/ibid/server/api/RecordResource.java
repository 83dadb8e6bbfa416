package org.ibid.server.api;

import io.javalin.http.Context;
import java.util.List;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;

/** Single records by their id, and the lists that belong to them. */
final class RecordResource {

  private final CurrentEngine current;

  RecordResource(CurrentEngine current) {
    this.current = current;
  }

  void paper(Context context) {
    String id = context.pathParam("id");
    Engine engine = current.get();
    String paper =
        engine.parsedPaper(id).orElseThrow(() -> CitedResource.unknown(engine, Kind.PAPER, id));
    JsonBody.send(context, json -> json.writeRawValue(paper));
  }

  void reference(Context context) {
    sendRecord(context, Kind.REFERENCE);
  }

  void work(Context context) {
    sendRecord(context, Kind.WORK);
  }

  private void sendRecord(Context context, Kind kind) {
    Hit hit = require(current.get(), kind, context.pathParam("id"));
    JsonBody.send(context, json -> RecordAnswer.write(json, kind, hit));
  }

  void referencesOfPaper(Context context) {
    sendOfPaper(context, Kind.REFERENCE);
  }

  void statementsOfPaper(Context context) {
    sendOfPaper(context, Kind.STATEMENT);
  }

  private void sendOfPaper(Context context, Kind kind) {
    Engine engine = current.get();
    Hit paper = require(engine, Kind.PAPER, context.pathParam("id"));
    sendList(context, kind, engine.ofPaper(kind, paper.id()));
  }

  private static void sendList(Context context, Kind kind, List<Hit> hits) {
    context.header("Total-Results", Integer.toString(hits.size()));
    JsonBody.send(
        context,
        json -> {
          json.writeStartObject();
          json.writeObjectFieldStart("meta");
          json.writeNumberField("count", hits.size());
          json.writeEndObject();
          json.writeArrayFieldStart("results");
          for (Hit hit : hits) {
            RecordAnswer.write(json, kind, hit);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static Hit require(Engine engine, Kind kind, String id) {
    return engine.find(kind, id).orElseThrow(() -> CitedResource.unknown(engine, kind, id));
  }
}
