package org.ibid.indexer.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Tag;

/** Pieces that several shapes share. */
final class Shapes {

  static final ObjectMapper MAPPER = new ObjectMapper();

  private Shapes() {}

  /** Writes the fields of an object. */
  @FunctionalInterface
  interface Fields {
    void write(JsonGenerator json) throws IOException;
  }

  /** One object on one line. */
  static String object(Fields fields) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.getFactory().createGenerator(text)) {
      json.writeStartObject();
      fields.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("JSON into memory", e);
    }
    return text.toString();
  }

  static JsonNode parse(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException("JSON that an index keeps", e);
    }
  }

  static void strings(JsonGenerator json, String field, Iterable<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  static List<String> strings(JsonNode values) {
    List<String> read = new ArrayList<>(values.size());
    values.forEach(value -> read.add(value.asText()));
    return read;
  }

  static void spans(JsonGenerator json, String field, List<Span> spans) throws IOException {
    json.writeArrayFieldStart(field);
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  static List<Span> spans(JsonNode spans) {
    List<Span> read = new ArrayList<>(spans.size());
    spans.forEach(span -> read.add(new Span(span.get(0).asInt(), span.get(1).asInt())));
    return read;
  }

  static void tags(JsonGenerator json, List<Tag> tags) throws IOException {
    json.writeArrayFieldStart("concepts");
    for (Tag tag : tags) {
      json.writeStartObject();
      json.writeStringField("scheme", tag.scheme());
      json.writeStringField("id", tag.id());
      json.writeStringField("label", tag.label());
      json.writeArrayFieldStart("from");
      for (Tag.Cause cause : tag.from()) {
        json.writeStartObject();
        json.writeStringField("where", cause.where());
        json.writeStringField("text", cause.text());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static List<Tag> tags(JsonNode tags) {
    List<Tag> read = new ArrayList<>(tags.size());
    for (JsonNode tag : tags) {
      List<Tag.Cause> causes = new ArrayList<>();
      for (JsonNode cause : tag.path("from")) {
        causes.add(new Tag.Cause(cause.path("where").asText(), cause.path("text").asText()));
      }
      read.add(
          new Tag(
              tag.path("scheme").asText(),
              tag.path("id").asText(),
              tag.path("label").asText(),
              causes));
    }
    return read;
  }
}
