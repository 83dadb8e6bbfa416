package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Hit;
import org.ibid.server.search.Hit.Highlight;

/**
 * One record as JSON: what is stored of it, and what only the rest of the collection can say: the
 * work it belongs to, and how many papers cite it.
 */
final class RecordAnswer {

  private static final String CITED = "cited";

  private RecordAnswer() {}

  /** A record by itself. */
  static void write(JsonGenerator json, Kind kind, Hit hit) throws IOException {
    json.writeStartObject();
    writeFields(json, kind, hit);
    json.writeEndObject();
  }

  /** A record that was found, with its score and what of it was found. */
  static void writeFound(JsonGenerator json, Kind kind, Hit hit) throws IOException {
    json.writeStartObject();
    writeFields(json, kind, hit);
    json.writeNumberField("score", hit.score());
    json.writeArrayFieldStart("highlights");
    for (Highlight highlight : hit.highlights()) {
      json.writeStartObject();
      json.writeStringField("field", highlight.field());
      JsonBody.strings(json, "fragments", highlight.fragments());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeFields(JsonGenerator json, Kind kind, Hit hit) throws IOException {
    boolean cited = isCited(kind);
    JsonBody.eachField(
        hit.json(),
        (name, value) -> {
          if (cited && name.equals(CITED)) {
            return;
          }
          json.writeFieldName(name);
          json.copyCurrentStructure(value);
        });
    if (cited) {
      writeCited(json, kind, hit);
    }
  }

  private static boolean isCited(Kind kind) {
    return switch (kind) {
      case PAPER, REFERENCE, WORK -> true;
      case STATEMENT, CITATION -> false;
    };
  }

  private static void writeCited(JsonGenerator json, Kind kind, Hit hit) throws IOException {
    if (kind != Kind.WORK) {
      json.writeStringField("work", hit.workId());
    }
    json.writeObjectFieldStart(CITED);
    JsonBody.eachField(
        hit.json(),
        (name, value) -> {
          if (name.equals(CITED)) {
            copyFields(json, value);
          } else {
            value.skipChildren();
          }
        });
    json.writeNumberField("papers", hit.citedByPapers());
    json.writeEndObject();
  }

  private static void copyFields(JsonGenerator json, JsonParser object) throws IOException {
    while (object.nextToken() != JsonToken.END_OBJECT) {
      json.copyCurrentStructure(object);
    }
  }
}
