package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Hit;
import org.ibid.server.search.Hit.Highlight;

/**
 * One record as JSON: what is stored of it, and what only the rest of the collection can say: the
 * work it belongs to, and how many papers cite it.
 */
final class RecordAnswer {

  private static final String CITED = "cited";
  private static final String PAPERS = "papers";

  private static final Set<String> NOT_BIBLIOGRAPHIC =
      Set.of("raw", "paper", CITED, "concepts", "corrected");

  private RecordAnswer() {}

  /** A record by itself. */
  static void write(JsonGenerator json, Kind kind, Hit hit) throws IOException {
    json.writeStartObject();
    writeFields(json, kind, hit);
    json.writeEndObject();
  }

  /** A reference as what cites it shows it: id, label and bibliographic data. */
  static void writeCited(JsonGenerator json, Hit reference) throws IOException {
    json.writeStartObject();
    JsonBody.eachField(
        reference.json(),
        (name, value) -> {
          if (!NOT_BIBLIOGRAPHIC.contains(name)) {
            json.writeFieldName(name);
            json.copyCurrentStructure(value);
          } else {
            value.skipChildren();
          }
        });
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

  /** Ids of the members of a work, ascending. */
  static List<String> members(Hit work) {
    List<String> members = new ArrayList<>();
    try {
      JsonBody.eachField(
          work.json(),
          (name, value) -> {
            if (name.equals("members")) {
              while (value.nextToken() != JsonToken.END_ARRAY) {
                members.add(value.getText());
              }
            } else {
              value.skipChildren();
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException("reading a work that the index keeps", e);
    }
    return members;
  }

  private static void writeFields(JsonGenerator json, Kind kind, Hit hit) throws IOException {
    AtomicBoolean cited = new AtomicBoolean();
    JsonBody.eachField(
        hit.json(),
        (name, value) -> {
          json.writeFieldName(name);
          if (name.equals(CITED)) {
            cited.set(true);
            copyWithPapers(json, value, hit);
          } else {
            json.copyCurrentStructure(value);
          }
        });
    if (!isPublication(kind)) {
      return;
    }
    if (!cited.get()) {
      json.writeObjectFieldStart(CITED);
      json.writeNumberField(PAPERS, hit.citedByPapers());
      json.writeEndObject();
    }
    if (kind != Kind.WORK) {
      json.writeStringField("work", hit.workId());
    }
  }

  private static boolean isPublication(Kind kind) {
    return switch (kind) {
      case PAPER, REFERENCE, WORK -> true;
      case STATEMENT, CITATION -> false;
    };
  }

  /** What the record's own paper says of how it is cited, and the number of papers that cite it. */
  private static void copyWithPapers(JsonGenerator json, JsonParser cited, Hit hit)
      throws IOException {
    json.writeStartObject();
    while (cited.nextToken() != JsonToken.END_OBJECT) {
      json.copyCurrentStructure(cited);
    }
    json.writeNumberField(PAPERS, hit.citedByPapers());
    json.writeEndObject();
  }
}
