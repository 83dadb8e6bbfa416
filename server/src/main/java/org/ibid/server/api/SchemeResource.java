package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.server.api.Parameter.Text;
import org.ibid.server.api.Parameter.WholeNumber;

/** The schemes that the index was built with. */
final class SchemeResource {

  private static final String SEARCH = "search";
  private static final String LIMIT = "limit";

  /** Ten is what a list under a search box shows without scrolling. */
  private static final WholeNumber MOST = new WholeNumber(10, 100);

  static final List<Parameter> SUGGEST_PARAMETERS =
      List.of(
          Parameter.query(SEARCH, new Text(), "The beginning of a word."),
          Parameter.query(LIMIT, MOST, "How many concepts."));

  private final CurrentEngine current;

  SchemeResource(CurrentEngine current) {
    this.current = current;
  }

  void scheme(Context context) {
    String name = context.pathParam("scheme");
    Schemes schemes = current.get().schema().schemes();
    if (!schemes.names().contains(name)) {
      throw new ProblemException(ProblemDetails.unknown("scheme", name));
    }
    JsonBody.send(context, json -> writeScheme(json, name, schemes));
  }

  private static void writeScheme(JsonGenerator json, String name, Schemes schemes)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", name);
    json.writeArrayFieldStart("concepts");
    for (Concept concept : schemes.concepts(name)) {
      json.writeStartObject();
      json.writeStringField("id", concept.id());
      json.writeStringField("label", concept.label());
      JsonBody.strings(json, "synonyms", concept.synonyms());
      JsonBody.strings(json, "broader", concept.broader());
      JsonBody.strings(json, "narrower", schemes.narrower(name, concept.id()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static int limit(List<String> given) {
    if (given.isEmpty()) {
      return MOST.otherwise();
    }
    String value = given.getFirst();
    return MOST.read(value)
        .orElseThrow(
            () -> new ProblemException(ProblemDetails.invalid(LIMIT, MOST.expected(value))));
  }

  void suggest(Context context) {
    var values = RequestValues.of(context);
    String text = String.join(" ", values.getOrDefault(SEARCH, List.of()));
    int limit = limit(values.getOrDefault(LIMIT, List.of()));
    List<Suggestions.Suggestion> found =
        Suggestions.of(current.get().schema().schemes(), text, limit);
    JsonBody.send(
        context,
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("results");
          for (Suggestions.Suggestion suggestion : found) {
            suggestion.write(json);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}
