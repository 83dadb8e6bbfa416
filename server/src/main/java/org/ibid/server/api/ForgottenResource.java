package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.Parameter.OneOf;
import org.ibid.server.api.Parameter.Text;
import org.ibid.server.api.Parameter.Texts;
import org.ibid.server.api.Parameter.WholeNumber;
import org.ibid.server.api.SearchParameters.Refused;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.evidence.forgotten.Forgotten;
import org.ibid.server.evidence.forgotten.KnownList;
import org.ibid.server.search.Engine;
import org.ibid.server.search.ForgottenResult;
import org.ibid.server.search.ForgottenResult.Found;
import org.ibid.server.search.Hit;
import org.ibid.server.search.Syntax;
import org.jspecify.annotations.Nullable;

/** What a result set or a list that is sent forgot. */
final class ForgottenResource {

  private static final int TOO_LARGE = 413;
  private static final String IN = "in";
  private static final String LIMIT = "limit";
  private static final WholeNumber MOST = new WholeNumber(25, Forgotten.MOST);
  private static final List<Kind> KINDS = List.of(Kind.REFERENCE, Kind.PAPER, Kind.WORK);

  private static final Parameter LIMITED =
      Parameter.query(LIMIT, MOST, "How many works of each kind of evidence.");

  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.query("search", new Text(), "What finds the known works."),
          Parameter.query(
              "syntax", new OneOf(Syntax.ids()), "The language that `search` is written in."),
          Parameter.query("filter", new Texts(), "`name:value|value`, as in a search."),
          Parameter.query(
              IN,
              new OneOf(KINDS.stream().map(kind -> kind.id() + "s").toList()),
              "Which records are searched."),
          LIMITED);

  static final List<Parameter> UPLOAD_PARAMETERS =
      List.of(
          LIMITED,
          Parameter.body(
              "The list itself, in any format that is read, known by its content: RIS, BibTeX, NBIB,"
                  + " CSL-JSON, PubMed's XML, or a paper with its references. At most "
                  + KnownList.MAX_BYTES
                  + " bytes."));

  private final CurrentEngine current;

  ForgottenResource(CurrentEngine current) {
    this.current = current;
  }

  void bySearch(Context context) {
    Map<String, List<String>> values = new HashMap<>(RequestValues.of(context));
    Engine engine = current.get();
    int limit = limit(values.remove(LIMIT));
    Kind kind = kind(values.remove(IN));
    Understood asked =
        switch (SearchParameters.API.read(kind, engine.schema(), values)) {
          case Understood understood -> understood;
          case Refused refused ->
              throw new ProblemException(ProblemDetails.invalid(refused.faults().getFirst()));
        };
    send(context, Forgotten.by(engine, asked.request(), limit));
  }

  void byList(Context context) {
    int limit = limit(RequestValues.ofQueryString(context.queryString()).get(LIMIT));
    KnownList list = KnownList.read("the list", body(context));
    if (list.publications().isEmpty()) {
      String why = list.rejected().isEmpty() ? "it is empty" : list.rejected().getFirst();
      throw new ProblemException(
          ProblemDetails.invalidBody("Expected a list of publications: " + why, 0));
    }
    send(context, Forgotten.by(current.get(), list, limit));
  }

  private static byte[] body(Context context) {
    try {
      byte[] bytes = context.bodyInputStream().readNBytes(KnownList.MAX_BYTES + 1);
      if (bytes.length > KnownList.MAX_BYTES) {
        throw new ProblemException(
            ProblemDetails.of(TOO_LARGE, "A list may have " + KnownList.MAX_BYTES + " bytes."));
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("reading the list", e);
    }
  }

  private static Kind kind(@Nullable List<String> given) {
    if (given == null || given.isEmpty() || given.getFirst().isBlank()) {
      return KINDS.getFirst();
    }
    String plural = given.getFirst();
    return KINDS.stream()
        .filter(kind -> plural.equals(kind.id() + "s"))
        .findFirst()
        .orElseThrow(() ->
            new ProblemException(
                ProblemDetails.invalid(
                    IN,
                    "Expected references, papers or works, got " + Parameter.shown(plural) + ".")));
  }

  private static int limit(@Nullable List<String> given) {
    if (given == null || given.isEmpty() || given.getFirst().isBlank()) {
      return MOST.otherwise();
    }
    String value = given.getFirst();
    return MOST.read(value)
        .orElseThrow(
            () -> new ProblemException(ProblemDetails.invalid(LIMIT, MOST.expected(value))));
  }

  private static void send(Context context, Forgotten forgotten) {
    JsonBody.send(context, json -> write(json, forgotten));
  }

  /** All of it as one JSON object. */
  static void write(JsonGenerator json, Forgotten forgotten) throws IOException {
    ForgottenResult result = forgotten.result();
    json.writeStartObject();
    json.writeObjectFieldStart("meta");
    json.writeNumberField("listed", forgotten.listed());
    json.writeNumberField("recognised", forgotten.recognised());
    json.writeNumberField("known", result.known());
    json.writeNumberField("together", result.togetherInAll());
    json.writeNumberField("coupled", result.coupledInAll());
    JsonBody.strings(json, "unknown", forgotten.unknown());
    JsonBody.strings(json, "notes", forgotten.notes());
    json.writeEndObject();
    write(json, "together", result.together());
    write(json, "coupled", result.coupled());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String field, List<Found> all) throws IOException {
    json.writeArrayFieldStart(field);
    for (Found found : all) {
      json.writeStartObject();
      json.writeFieldName("work");
      RecordAnswer.write(json, Kind.WORK, found.work());
      json.writeNumberField("statements", found.statements());
      json.writeNumberField("closeness", found.closeness());
      json.writeNumberField("papers", found.papers());
      json.writeNumberField("coupling", found.coupling());
      json.writeArrayFieldStart("examples");
      for (Hit statement : found.examples()) {
        RecordAnswer.write(json, Kind.STATEMENT, statement);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
