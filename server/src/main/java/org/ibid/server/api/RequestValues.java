package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values that a request gives its parameters, in its query string or, with the same names, as
 * fields of a JSON body.
 */
final class RequestValues {

  private static final int UNSUPPORTED_MEDIA_TYPE = 415;

  private RequestValues() {}

  /**
   * Name to values, in the order given.
   *
   * @throws ProblemException where they can't be read
   */
  static Map<String, List<String>> of(Context context) {
    Map<String, List<String>> values = ofQueryString(context.queryString());
    if (context.method().equals(HandlerType.POST)) {
      requireJson(context.contentType());
      ofBody(context.body()).forEach((k, v) -> values.merge(k, v, RequestValues::both));
    }
    return values;
  }

  private static List<String> both(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  /** Stricter than Javalin's own reading, which drops a parameter that isn't encoded well. */
  static Map<String, List<String>> ofQueryString(@Nullable String queryString) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (queryString == null || queryString.isEmpty()) {
      return values;
    }
    for (String pair : queryString.split("&", -1)) {
      int sign = pair.indexOf('=');
      String name = decode(sign < 0 ? pair : pair.substring(0, sign), "the query string");
      String value = sign < 0 ? "" : decode(pair.substring(sign + 1), name);
      if (!name.isEmpty()) {
        values.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
      }
    }
    return values;
  }

  private static String decode(String encoded, String parameter) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      String detail = "Expected percent-encoding; a percent sign itself is written %25.";
      throw new ProblemException(ProblemDetails.invalid(parameter, detail));
    }
  }

  private static void requireJson(@Nullable String contentType) {
    if (contentType != null
        && !contentType.toLowerCase(Locale.ROOT).startsWith(JsonBody.MEDIA_TYPE)) {
      throw new ProblemException(
          ProblemDetails.of(
              UNSUPPORTED_MEDIA_TYPE, "Expected a body of " + JsonBody.MEDIA_TYPE + "."));
    }
  }

  static Map<String, List<String>> ofBody(String body) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    try (JsonParser json = JsonBody.FACTORY.createParser(body)) {
      require(json.nextToken() == JsonToken.START_OBJECT, json);
      while (json.nextToken() != JsonToken.END_OBJECT) {
        String name = json.currentName();
        json.nextToken();
        values.computeIfAbsent(name, n -> new ArrayList<>()).addAll(values(json));
      }
      require(json.nextToken() == null, json);
    } catch (JsonProcessingException e) {
      int offset = (int) e.getLocation().getCharOffset();
      throw new ProblemException(
          ProblemDetails.invalidBody("Expected JSON: " + e.getOriginalMessage(), offset));
    } catch (IOException e) {
      throw new UncheckedIOException("reading a body from memory", e);
    }
    return values;
  }

  private static List<String> values(JsonParser json) throws IOException {
    List<String> values = new ArrayList<>();
    if (json.currentToken() != JsonToken.START_ARRAY) {
      addScalar(json, values);
      return values;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      addScalar(json, values);
    }
    return values;
  }

  private static void addScalar(JsonParser json, List<String> values) throws IOException {
    require(json.currentToken().isScalarValue(), json);
    if (json.currentToken() != JsonToken.VALUE_NULL) {
      values.add(json.getText());
    }
  }

  private static void require(boolean expected, JsonParser json) {
    if (!expected) {
      long token = json.currentTokenLocation().getCharOffset(); // -1 where there is none
      int offset = (int) Math.max(0, token);
      throw new ProblemException(
          ProblemDetails.invalidBody(
              "Expected one JSON object whose fields are texts, numbers or lists of them.",
              offset));
    }
  }
}
