package org.ibid.server.api;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.Optional;

/**
 * A path and method that is answered.
 *
 * @param path below {@link Routes#ROOT}, with path parameters in braces
 * @param operation what the OpenAPI document calls it
 * @param summary what it answers, in some words
 * @param parameters all that it looks at; others are refused
 * @param answer what it answers with
 */
record Route(
    HandlerType method,
    String path,
    String operation,
    String summary,
    List<Parameter> parameters,
    Answer answer,
    Handler handler) {

  Route {
    parameters = List.copyOf(parameters);
  }

  /**
   * What a route answers with when nothing is wrong.
   *
   * @param schema name of its schema among the components of the OpenAPI document
   */
  record Answer(String mediaType, String schema) {
    static Answer json(String schema) {
      return new Answer(JsonBody.MEDIA_TYPE, schema);
    }

    boolean isJson() {
      return mediaType.equals(JsonBody.MEDIA_TYPE);
    }
  }

  /** The path as the client writes it. */
  String fullPath() {
    return Routes.ROOT + path;
  }

  /** What is sent as the body itself; empty where a body has the parameters as fields, or none. */
  Optional<Parameter> body() {
    return parameters.stream().filter(p -> p.place() == Parameter.Place.BODY).findFirst();
  }

  /** Whether the parameters may be the fields of a JSON body. */
  boolean takesFields() {
    return method.equals(HandlerType.POST) && body().isEmpty();
  }

  /** The parameters that stand in the query string, or as fields in the body of a POST. */
  List<Parameter> queryParameters() {
    return parameters.stream().filter(Parameter::inQuery).toList();
  }
}
