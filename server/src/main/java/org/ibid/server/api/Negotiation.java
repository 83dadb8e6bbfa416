package org.ibid.server.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ibid.server.export.Format;
import org.jspecify.annotations.Nullable;

/** What a client takes of what a route answers with. */
final class Negotiation {

  /** Value of {@code format} that asks for JSON. */
  static final String JSON = "json";

  /** Every value of {@code format}. */
  static final List<String> FORMATS =
      Stream.concat(Stream.of(JSON), Format.ids().stream()).toList();

  private static final int NOT_ACCEPTABLE = 406;

  /** A weight (RFC 9110, 12.4.2). */
  private static final Pattern QUALITY =
      Pattern.compile("q=(0(?:\\.\\d{0,3}+)?+|1(?:\\.0{0,3}+)?+)");

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

  /**
   * The format that a request asks for, empty for JSON. {@code format} overrules {@code Accept}, of
   * which the type of the highest quality counts, and JSON before others of the same.
   *
   * @param format the parameter, or empty
   * @param accept the header
   */
  static Optional<Format> format(String format, @Nullable String accept) {
    if (format.isEmpty()) {
      return accept == null || accept.isBlank() ? Optional.empty() : accepted(accept);
    }
    return format.equals(JSON)
        ? Optional.empty()
        : Optional.of(Format.of(format).orElseThrow(() -> unknown(format)));
  }

  /** A format of that name there is not. */
  private static ProblemException unknown(String format) {
    return new ProblemException(
        ProblemDetails.invalid(
            "format",
            "Expected one of "
                + String.join(", ", FORMATS)
                + ", got "
                + Parameter.shown(format)
                + "."));
  }

  private static Optional<Format> accepted(String accept) {
    double best = quality(accept, JsonBody.MEDIA_TYPE);
    Optional<Format> chosen = Optional.empty();
    for (Format format : Format.values()) {
      double quality = format == Format.HTML ? 0 : named(accept, format.mediaType());
      if (quality > best) {
        best = quality;
        chosen = Optional.of(format);
      }
    }
    if (best == 0) {
      throw notAcceptable();
    }
    return chosen;
  }

  /** The quality of a type that is named outright; a range like any type means JSON. */
  private static double named(String accept, String mediaType) {
    return ranges(accept)
        .filter(range -> range.type().equals(mediaType))
        .mapToDouble(Range::quality)
        .max()
        .orElse(0);
  }

  private static double quality(String accept, String mediaType) {
    String all = mediaType.substring(0, mediaType.indexOf('/')) + "/*";
    return ranges(accept)
        .filter(range -> List.of(mediaType, all, "*/*").contains(range.type()))
        .mapToDouble(Range::quality)
        .max()
        .orElse(0);
  }

  private record Range(String type, double quality) {
    static Range of(String text) {
      String[] parts = text.toLowerCase(Locale.ROOT).replace(" ", "").split(";", -1);
      return new Range(
          parts[0], Stream.of(parts).skip(1).mapToDouble(Range::quality).min().orElse(1));
    }

    private static double quality(String parameter) {
      Matcher quality = QUALITY.matcher(parameter);
      return quality.matches() ? Double.parseDouble(quality.group(1)) : 1;
    }
  }

  private static Stream<Range> ranges(String accept) {
    return Stream.of(accept.split(",", -1)).map(Range::of);
  }

  private static ProblemException notAcceptable() {
    return new ProblemException(
        ProblemDetails.of(
            NOT_ACCEPTABLE,
            "Supported is JSON: format=json, or Accept: "
                + JsonBody.MEDIA_TYPE
                + "; and where the route has a parameter format: "
                + String.join(", ", FORMATS)));
  }

  private static boolean acceptsJson(String accept) {
    return quality(accept, JsonBody.MEDIA_TYPE) > 0;
  }
}
