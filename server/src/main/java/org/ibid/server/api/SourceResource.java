package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ibid.indexer.literature.Dropped;
import org.ibid.server.api.Parameter.OneOf;
import org.ibid.server.api.Parameter.Text;
import org.ibid.server.api.Parameter.WholeNumber;
import org.ibid.server.evidence.sources.SourceReport;
import org.ibid.server.evidence.sources.SourceRow;
import org.ibid.server.search.SourceRequest.Trait;

/** What the index was made from, and what became of it. */
final class SourceResource {

  private static final String ONLY = "only";
  private static final String INPUT_FORMAT = "input_format";
  private static final String PER_PAGE = "per_page";
  private static final String CURSOR = "cursor";

  private static final OneOf TRAITS =
      new OneOf(Stream.concat(Stream.of("all"), Stream.of(Trait.values()).map(Trait::id)).toList());

  private static final WholeNumber SIZE = new WholeNumber(SourceReport.PER_PAGE, SourceReport.MOST);

  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.query(ONLY, TRAITS, "Only sources that need a person's eye, and for what."),
          Parameter.query(INPUT_FORMAT, new Text(), "Only sources that were taken for it."),
          Parameter.query(PER_PAGE, SIZE, "How many at a time."),
          Parameter.query(CURSOR, new Text(), "`next_cursor` of the page before."));

  private final CurrentEngine current;

  SourceResource(CurrentEngine current) {
    this.current = current;
  }

  void get(Context context) {
    Map<String, List<String>> values = RequestValues.of(context);
    SourceReport report =
        SourceReport.of(
            current.get(),
            trait(value(values, ONLY)),
            value(values, INPUT_FORMAT),
            size(value(values, PER_PAGE)),
            value(values, CURSOR));
    JsonBody.send(context, json -> write(json, report));
  }

  private static Optional<String> value(Map<String, List<String>> values, String name) {
    return values.getOrDefault(name, List.of()).stream()
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  private static Optional<Trait> trait(Optional<String> given) {
    String name = given.orElse(TRAITS.otherwise());
    if (!TRAITS.values().contains(name)) {
      throw new ProblemException(
          ProblemDetails.invalid(
              ONLY, "Expected one of " + TRAITS.values() + ", got " + Parameter.shown(name) + "."));
    }
    return name.equals(TRAITS.otherwise())
        ? Optional.empty()
        : Optional.of(Trait.valueOf(name.toUpperCase(Locale.ROOT)));
  }

  private static int size(Optional<String> given) {
    if (given.isEmpty()) {
      return SIZE.otherwise();
    }
    return SIZE.read(given.get())
        .filter(size -> size > 0)
        .orElseThrow(() ->
            new ProblemException(ProblemDetails.invalid(PER_PAGE, SIZE.expected(given.get()))));
  }

  private static void write(JsonGenerator json, SourceReport report) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("meta");
    json.writeNumberField("count", report.result().count());
    json.writeNumberField("all", report.result().all());
    json.writeStringField("next_cursor", report.next().orElse(null));
    json.writeObjectFieldStart("only");
    for (Trait trait : Trait.values()) {
      json.writeNumberField(trait.id(), report.result().traits().getOrDefault(trait, 0L));
    }
    json.writeEndObject();
    json.writeObjectFieldStart("formats");
    for (Map.Entry<String, Long> format : report.result().formats().entrySet()) {
      json.writeNumberField(format.getKey(), format.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeArrayFieldStart("results");
    for (SourceRow row : report.rows()) {
      write(json, row);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, SourceRow row) throws IOException {
    json.writeStartObject();
    json.writeStringField("source", row.name());
    switch (row) {
      case SourceRow.Rejected rejected -> {
        json.writeStringField("outcome", "rejected");
        json.writeStringField("why", rejected.why());
      }
      case SourceRow.Read read -> {
        json.writeStringField("outcome", "read");
        writeFields(json, read);
      }
    }
    json.writeEndObject();
  }

  private static void writeFields(JsonGenerator json, SourceRow.Read read) throws IOException {
    json.writeStringField("format", read.format());
    json.writeObjectFieldStart("paper");
    json.writeStringField("id", read.paper());
    json.writeStringField("title", read.title());
    json.writeEndObject();
    json.writeBooleanField("shown", read.isShown());
    SourceRow.Counts counts = read.counts();
    json.writeObjectFieldStart("counts");
    json.writeNumberField("sections", counts.sections());
    json.writeNumberField("references", counts.references());
    json.writeNumberField("statements", counts.statements());
    json.writeNumberField("citations", counts.citations());
    json.writeNumberField("mentions", counts.mentions());
    json.writeEndObject();
    json.writeArrayFieldStart("dropped");
    for (Dropped dropped : read.dropped()) {
      json.writeStartObject();
      json.writeStringField("text", dropped.text());
      json.writeStringField("why", dropped.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonBody.strings(json, "warnings", read.warnings());
    JsonBody.strings(json, "duplicates", read.others());
  }
}
