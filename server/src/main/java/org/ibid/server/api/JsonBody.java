package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;

/** Writes JSON, token by token: what the index keeps as JSON is copied, not built anew. */
final class JsonBody {

  static final String MEDIA_TYPE = "application/json";

  static final JsonFactory FACTORY = new JsonFactory();

  private JsonBody() {}

  /** Writes one JSON value. */
  interface Writing {
    void to(JsonGenerator json) throws IOException;
  }

  static void send(Context context, Writing writing) {
    send(context, MEDIA_TYPE, writing);
  }

  static void send(Context context, String mediaType, Writing writing) {
    context.contentType(mediaType).result(bytes(writing));
  }

  static byte[] bytes(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      writing.to(json);
    } catch (IOException e) {
      throw new UncheckedIOException("writing JSON", e);
    }
    return bytes.toByteArray();
  }

  static void strings(JsonGenerator json, String field, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  /** What is done with a field of an object that is copied. */
  interface Field {
    /** Writes the field of that name, at whose value the parser stands. */
    void copy(String name, JsonParser value) throws IOException;
  }

  /** Hands over the fields of an object one by one. */
  static void eachField(String object, Field field) throws IOException {
    try (JsonParser parser = FACTORY.createParser(object)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("expected an object, got " + parser.currentToken());
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        field.copy(name, parser);
      }
    }
  }
}
