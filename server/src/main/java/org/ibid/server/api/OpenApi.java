package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ibid.server.export.Format;

/**
 * The OpenAPI 3.1 document: paths out of the routes themselves, the shapes of answers out of a
 * file.
 */
final class OpenApi {

  private static final String COMPONENTS = "/openapi-components.json";

  /** What a list is said to be is not looked at; its bytes say it. */
  private static final String ANY_MEDIA_TYPE = "*/*";

  private OpenApi() {}

  static byte[] document(Routes routes) {
    return JsonBody.bytes(json -> write(json, routes.all()));
  }

  private static void write(JsonGenerator json, List<Route> routes) throws IOException {
    json.writeStartObject();
    json.writeStringField("openapi", "3.1.0");
    json.writeObjectFieldStart("info");
    json.writeStringField("title", "Ibid");
    json.writeStringField("summary", "Scientific literature, and what each reference is cited for");
    json.writeStringField("version", "1");
    json.writeEndObject();
    json.writeObjectFieldStart("paths");
    for (Map.Entry<String, List<Route>> path : byPath(routes).entrySet()) {
      json.writeObjectFieldStart(path.getKey());
      for (Route route : path.getValue()) {
        json.writeFieldName(route.method().name().toLowerCase(Locale.ROOT));
        writeOperation(json, route);
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeFieldName("components");
    copyComponents(json);
    json.writeEndObject();
  }

  private static Map<String, List<Route>> byPath(List<Route> routes) {
    Map<String, List<Route>> byPath = new LinkedHashMap<>();
    routes.forEach(r -> byPath.computeIfAbsent(r.fullPath(), p -> new ArrayList<>()).add(r));
    return byPath;
  }

  private static void copyComponents(JsonGenerator json) throws IOException {
    try (InputStream in = OpenApi.class.getResourceAsStream(COMPONENTS)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + COMPONENTS);
      }
      try (JsonParser components = JsonBody.FACTORY.createParser(in)) {
        components.nextToken();
        json.copyCurrentStructure(components);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("reading the program's own " + COMPONENTS, e);
    }
  }

  private static void writeOperation(JsonGenerator json, Route route) throws IOException {
    json.writeStartObject();
    json.writeStringField("operationId", route.operation());
    json.writeStringField("summary", route.summary());
    json.writeArrayFieldStart("parameters");
    for (Parameter parameter : route.parameters()) {
      switch (parameter.place()) {
        case PATH -> writeParameter(json, parameter);
        case QUERY -> {
          if (!route.takesFields()) {
            writeParameter(json, parameter);
          }
        }
        case BODY -> {
          // it is no parameter to OpenAPI
        }
      }
    }
    json.writeEndArray();
    writeBody(json, route);
    writeResponses(json, route);
    json.writeEndObject();
  }

  private static void writeBody(JsonGenerator json, Route route) throws IOException {
    Optional<Parameter> body = route.body();
    if (body.isEmpty() && !route.takesFields()) {
      return;
    }
    json.writeObjectFieldStart("requestBody");
    if (body.isPresent()) {
      json.writeStringField("description", body.get().description());
      json.writeBooleanField("required", true);
      writeContent(json, ANY_MEDIA_TYPE, () -> body.get().writeSchema(json));
    } else {
      writeContent(json, JsonBody.MEDIA_TYPE, () -> writeFields(json, route.queryParameters()));
    }
    json.writeEndObject();
  }

  private static void writeParameter(JsonGenerator json, Parameter parameter) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", parameter.name());
    json.writeStringField("in", parameter.place().name().toLowerCase(Locale.ROOT));
    json.writeBooleanField("required", !parameter.inQuery());
    json.writeStringField("description", parameter.description());
    json.writeFieldName("schema");
    parameter.writeSchema(json);
    json.writeEndObject();
  }

  private static void writeFields(JsonGenerator json, List<Parameter> parameters)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "object");
    json.writeBooleanField("additionalProperties", false);
    json.writeObjectFieldStart("properties");
    for (Parameter parameter : parameters) {
      json.writeFieldName(parameter.name());
      parameter.writeSchema(json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeResponses(JsonGenerator json, Route route) throws IOException {
    List<Route.Answer> answers = new ArrayList<>(List.of(route.answer()));
    if (route.parameters().containsAll(ExportAnswer.PARAMETERS)) {
      for (Format format : Format.values()) {
        answers.add(new Route.Answer(mediaType(format), "Export"));
      }
    }
    json.writeObjectFieldStart("responses");
    writeResponse(json, "200", "What was asked for", answers);
    Route.Answer problem = new Route.Answer(ProblemDetails.MEDIA_TYPE, "ProblemDetails");
    writeResponse(json, "default", "Why it was not answered (RFC 9457)", List.of(problem));
    json.writeEndObject();
  }

  /** What an answer says that it is, without parameters. */
  private static String mediaType(Format format) {
    return format.contentType().split(";", 2)[0];
  }

  private static void writeResponse(
      JsonGenerator json, String status, String description, List<Route.Answer> answers)
      throws IOException {
    json.writeObjectFieldStart(status);
    json.writeStringField("description", description);
    json.writeObjectFieldStart("content");
    for (Route.Answer answer : answers) {
      writeMedia(
          json,
          answer.mediaType(),
          () -> {
            json.writeStartObject();
            json.writeStringField("$ref", "#/components/schemas/" + answer.schema());
            json.writeEndObject();
          });
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Writes a JSON Schema. */
  private interface SchemaWriting {
    void write() throws IOException;
  }

  private static void writeContent(JsonGenerator json, String mediaType, SchemaWriting schema)
      throws IOException {
    json.writeObjectFieldStart("content");
    writeMedia(json, mediaType, schema);
    json.writeEndObject();
  }

  private static void writeMedia(JsonGenerator json, String mediaType, SchemaWriting schema)
      throws IOException {
    json.writeObjectFieldStart(mediaType);
    json.writeFieldName("schema");
    schema.write();
    json.writeEndObject();
  }
}
