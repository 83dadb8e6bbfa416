package org.ibid.server.api;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.export.Exporter;
import org.ibid.server.export.ListedHits;
import org.ibid.server.export.Question;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;

/** Single records by their id, and the lists that belong to them. */
final class RecordResource {

  private final CurrentEngine current;
  private final Exporter exporter;

  RecordResource(CurrentEngine current, Exporter exporter) {
    this.current = current;
    this.exporter = exporter;
  }

  void paper(Context context) {
    if (isExported(context, Kind.PAPER)) {
      return;
    }
    String id = context.pathParam("id");
    Engine engine = current.get();
    String paper =
        engine.parsedPaper(id).orElseThrow(() -> CitedResource.unknown(engine, Kind.PAPER, id));
    JsonBody.send(context, json -> json.writeRawValue(paper));
  }

  /** Answers with the record as a file, where that is asked for. */
  private boolean isExported(Context context, Kind kind) {
    Optional<ExportAnswer> export = export(context);
    export.ifPresent(answer -> {
      Engine engine = current.get();
      Hit hit = require(engine, kind, context.pathParam("id"));
      Question question = SearchQuestion.of(kind.id() + " " + hit.id());
      answer.send(kind, new ListedHits(engine, List.of(hit)), question);
    });
    return export.isPresent();
  }

  private Optional<ExportAnswer> export(Context context) {
    return ExportAnswer.wanted(context, RequestValues.of(context), exporter);
  }

  void reference(Context context) {
    sendRecord(context, Kind.REFERENCE);
  }

  void work(Context context) {
    sendRecord(context, Kind.WORK);
  }

  private void sendRecord(Context context, Kind kind) {
    if (isExported(context, kind)) {
      return;
    }
    Hit hit = require(current.get(), kind, context.pathParam("id"));
    JsonBody.send(context, json -> RecordAnswer.write(json, kind, hit));
  }

  void referencesOfPaper(Context context) {
    Optional<ExportAnswer> export = export(context);
    if (export.isEmpty()) {
      sendOfPaper(context, Kind.REFERENCE);
      return;
    }
    Engine engine = current.get();
    Hit paper = require(engine, Kind.PAPER, context.pathParam("id"));
    List<Hit> references = engine.ofPaper(Kind.REFERENCE, paper.id());
    Question question = SearchQuestion.of("references of " + paper.id());
    export.get().send(Kind.REFERENCE, new ListedHits(engine, references), question);
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
