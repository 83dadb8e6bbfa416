package org.ibid.server.api;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether a client takes what a route answers with. */
final class Negotiation {

  /** Value of {@code format} that asks for JSON. */
  static final String JSON = "json";

  private static final int NOT_ACCEPTABLE = 406;

  private Negotiation() {}

  /**
   * Refuses a request that accepts no JSON.
   *
   * @param accept the {@code Accept} header
   */
  static void requireJson(@Nullable String accept) {
    if (accept != null && !accept.isBlank() && !acceptsJson(accept)) {
      throw notAcceptable();
    }
  }

  /** Refuses a {@code format} that isn't JSON. */
  static void requireJsonFormat(String format) {
    if (!format.equals(JSON)) {
      throw notAcceptable();
    }
  }

  private static ProblemException notAcceptable() {
    return new ProblemException(
        ProblemDetails.of(
            NOT_ACCEPTABLE, "Supported is JSON: format=json, or Accept: " + JsonBody.MEDIA_TYPE));
  }

  private static boolean acceptsJson(String accept) {
    for (String range : accept.split(",", -1)) {
      String[] parts = range.toLowerCase(Locale.ROOT).replace(" ", "").split(";", -1);
      boolean matches =
          switch (parts[0]) {
            case JsonBody.MEDIA_TYPE, "application/*", "*/*" -> true;
            default -> false;
          };
      if (matches && !isRefused(parts)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRefused(String[] parts) {
    for (String part : parts) {
      if (part.matches("q=0(?:\\.0{0,3})?")) {
        return true;
      }
    }
    return false;
  }
}
