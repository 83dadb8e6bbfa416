package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * A parameter of a route, as it is read and as it is documented.
 *
 * @param place where in a request it stands
 * @param type what its values are
 * @param description what it does, a sentence
 */
record Parameter(String name, Place place, Type type, String description) {

  /** Where a parameter stands. */
  enum Place {
    PATH,
    QUERY,
    /** The whole body, of whatever media type. */
    BODY
  }

  /** What the values of a parameter are. */
  sealed interface Type {}

  /** Any text. */
  record Text() implements Type {}

  /** A text, any number of times. */
  record Texts() implements Type {}

  /** One of these texts, and which it is where none is given. */
  record OneOf(List<String> values, String otherwise) implements Type {
    OneOf {
      values = List.copyOf(values);
    }

    /** One of these texts, the first where none is given. */
    OneOf(List<String> values) {
      this(values, values.getFirst());
    }
  }

  /** A whole number from 0. */
  record WholeNumber(int otherwise, int most) implements Type {

    /** The number that a value says; empty where it says none, or one out of range. */
    Optional<Integer> read(String value) {
      try {
        int number = Integer.parseInt(value.strip());
        return number >= 0 && number <= most ? Optional.of(number) : Optional.empty();
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    String expected(String value) {
      return "Expected a number from 0 to " + most + ", got " + Parameter.shown(value) + ".";
    }
  }

  static Parameter path(String name, String description) {
    return new Parameter(name, Place.PATH, new Text(), description);
  }

  static Parameter query(String name, Type type, String description) {
    return new Parameter(name, Place.QUERY, type, description);
  }

  /** What is sent itself, as a file is. */
  static Parameter body(String description) {
    return new Parameter("body", Place.BODY, new Text(), description);
  }

  /** A value as a message repeats it: in quotation marks, not longer than a line. */
  static String shown(String value) {
    int most = 60;
    return '"' + (value.length() <= most ? value : value.substring(0, most) + "…") + '"';
  }

  boolean inQuery() {
    return place == Place.QUERY;
  }

  /** The JSON Schema of its value. */
  void writeSchema(JsonGenerator json) throws IOException {
    json.writeStartObject();
    switch (type) {
      case Text text -> json.writeStringField("type", "string");
      case Texts texts -> {
        json.writeStringField("type", "array");
        json.writeObjectFieldStart("items");
        json.writeStringField("type", "string");
        json.writeEndObject();
      }
      case OneOf choice -> {
        json.writeStringField("type", "string");
        JsonBody.strings(json, "enum", choice.values());
        json.writeStringField("default", choice.otherwise());
      }
      case WholeNumber number -> {
        json.writeStringField("type", "integer");
        json.writeNumberField("minimum", 0);
        json.writeNumberField("maximum", number.most());
        json.writeNumberField("default", number.otherwise());
      }
    }
    json.writeEndObject();
  }
}
