package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not answered (RFC 9457).
 *
 * @param type URI of the kind of problem; {@code about:blank} where the status says it all
 * @param title the kind of problem, always in the same words
 * @param status HTTP status
 * @param detail what was expected and what was got, a sentence
 * @param parameter the parameter at fault, or null
 * @param offset where in the parameter or body, in UTF-16 units, or null
 */
public record ProblemDetails(
    String type,
    String title,
    int status,
    String detail,
    @Nullable String parameter,
    @Nullable Integer offset) {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final String BLANK = "about:blank";
  private static final String INVALID_PARAMETER = "urn:ibid:problem:invalid-parameter";
  private static final String INVALID_BODY = "urn:ibid:problem:invalid-body";
  private static final String NOT_YET_SEARCHABLE = "urn:ibid:problem:not-yet-searchable";

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int UNAVAILABLE = 503;

  /** A problem that its status names. */
  static ProblemDetails of(int status, String detail) {
    return new ProblemDetails(BLANK, title(status), status, detail, null, null);
  }

  static ProblemDetails invalid(SearchParameters.Fault fault) {
    return new ProblemDetails(
        INVALID_PARAMETER,
        "A parameter can't be what it is",
        BAD_REQUEST,
        fault.message(),
        fault.parameter(),
        fault.offset());
  }

  static ProblemDetails invalid(String parameter, String detail) {
    return invalid(new SearchParameters.Fault(parameter, null, detail));
  }

  static ProblemDetails invalidBody(String detail, @Nullable Integer offset) {
    return new ProblemDetails(
        INVALID_BODY, "The body can't be read", BAD_REQUEST, detail, null, offset);
  }

  /** There is no record of that id. */
  static ProblemDetails unknown(String kind, String id) {
    return of(NOT_FOUND, "There is no " + kind + " with the id \"" + id + "\".");
  }

  static ProblemDetails notYetSearchable(String detail) {
    return new ProblemDetails(
        NOT_YET_SEARCHABLE, "Not searchable yet", UNAVAILABLE, detail, null, null);
  }

  /** The same problem with more said of it. */
  ProblemDetails withDetail(String more) {
    return new ProblemDetails(type, title, status, more, parameter, offset);
  }

  void write(JsonGenerator json, String instance) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", type);
    json.writeStringField("title", title);
    json.writeNumberField("status", status);
    json.writeStringField("detail", detail);
    json.writeStringField("instance", instance);
    if (parameter != null) {
      json.writeStringField("parameter", parameter);
    }
    if (offset != null) {
      json.writeNumberField("offset", offset);
    }
    json.writeEndObject();
  }

  private static String title(int status) {
    return switch (status) {
      case BAD_REQUEST -> "Bad Request";
      case 403 -> "Forbidden";
      case NOT_FOUND -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 406 -> "Not Acceptable";
      case 408 -> "Request Timeout";
      case 413 -> "Content Too Large";
      case 414 -> "URI Too Long";
      case 415 -> "Unsupported Media Type";
      case 409 -> "Conflict";
      case 423 -> "Locked";
      case 501 -> "Not Implemented";
      case 421 -> "Misdirected Request";
      case 431 -> "Request Header Fields Too Large";
      case UNAVAILABLE -> "Service Unavailable";
      default -> status < 500 ? "Bad Request" : "Internal Server Error";
    };
  }
}
