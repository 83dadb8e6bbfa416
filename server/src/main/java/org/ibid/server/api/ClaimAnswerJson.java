package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.ibid.indexer.literature.Tag;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.evidence.claim.CitedWork;
import org.ibid.server.evidence.claim.ClaimAnswer;
import org.ibid.server.evidence.claim.Closeness;
import org.ibid.server.search.Likeness.Like;

/** What a claim stands on as JSON: how it was understood, the statements, the works. */
public final class ClaimAnswerJson {

  private ClaimAnswerJson() {}

  /** The whole answer in UTF-8. */
  public static byte[] json(ClaimAnswer answer) {
    return JsonBody.bytes(json -> write(json, answer));
  }

  static void write(JsonGenerator json, ClaimAnswer answer) throws IOException {
    json.writeStartObject();
    writeMeta(json, answer);
    json.writeArrayFieldStart("results");
    for (Like statement : answer.statements()) {
      RecordAnswer.writeFound(json, Kind.STATEMENT, statement.hit());
    }
    json.writeEndArray();
    json.writeArrayFieldStart("works");
    for (CitedWork work : answer.works()) {
      writeWork(json, work);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeMeta(JsonGenerator json, ClaimAnswer answer) throws IOException {
    json.writeObjectFieldStart("meta");
    json.writeNumberField("count", answer.statements().size());
    json.writeNumberField("took_ms", answer.tookMillis());
    json.writeStringField("closeness", answer.closeness().id());
    json.writeNumberField("close_from", Closeness.CLOSE_FROM);
    json.writeNumberField("loose_from", Closeness.LOOSE_FROM);
    JsonBody.strings(json, "limits", answer.text().limits());
    json.writeObjectFieldStart("understood");
    JsonBody.strings(json, "sentences", answer.text().sentences());
    JsonBody.strings(json, "marks", answer.text().marks());
    JsonBody.strings(json, "words", answer.words());
    json.writeArrayFieldStart("concepts");
    for (Tag concept : answer.concepts()) {
      json.writeStartObject();
      json.writeStringField("scheme", concept.scheme());
      json.writeStringField("id", concept.id());
      json.writeStringField("label", concept.label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The work's own record, but cited counts these statements only. */
  private static void writeWork(JsonGenerator json, CitedWork work) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", work.id());
    JsonBody.eachField(
        work.record().json(),
        (name, value) -> {
          if (isOfThePublication(name)) {
            json.writeFieldName(name);
            json.copyCurrentStructure(value);
          } else {
            value.skipChildren();
          }
        });
    JsonBody.strings(json, "references", work.references());
    json.writeObjectFieldStart("cited");
    json.writeNumberField("statements", work.statements());
    json.writeArrayFieldStart("papers");
    for (CitedWork.Paper paper : work.papers()) {
      json.writeStartObject();
      json.writeStringField("id", paper.id());
      json.writeStringField("title", paper.title());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static boolean isOfThePublication(String field) {
    return switch (field) {
      case "id", "cited", "members", "papers", "paper", "label", "raw", "concepts", "links" ->
          false;
      default -> true;
    };
  }
}
