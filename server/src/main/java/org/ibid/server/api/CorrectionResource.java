package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.Draft;
import org.ibid.indexer.correction.InvalidCorrectionException;
import org.ibid.indexer.correction.Outcome;
import org.ibid.indexer.index.IndexBusyException;
import org.ibid.indexer.json.CorrectionsJson;
import org.ibid.indexer.literature.RecordId;

/** What people corrected of what was read: listed, added to, carried away and taken back. */
public final class CorrectionResource {

  private static final String RECORD = "record";
  private static final String FIELD = "field";
  private static final String VALUE = "value";
  private static final String BY = "by";
  private static final String NOTE = "note";
  private static final String PAPER = "paper";
  private static final String STATUS = "status";
  private static final String FORMAT = "format";
  private static final String LINES = "jsonl";

  private static final String PER_PAGE = "per_page";
  private static final String CURSOR = "cursor";
  private static final Parameter.WholeNumber SIZE = new Parameter.WholeNumber(100, 1_000);

  /** What an exported list is sent as. */
  private static final String LINES_TYPE = "application/jsonl";

  private static final int LOCKED = 423;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final int NOT_HERE = 501;

  static final List<Parameter> LIST_PARAMETERS =
      List.of(
          Parameter.query(PAPER, new Parameter.Text(), "Those of the paper with this id only."),
          Parameter.query(
              STATUS,
              new Parameter.OneOf(List.of("any", "holds", "agrees", "superseded", "orphan")),
              "Those of which this became only; an orphan is about what no longer exists."),
          Parameter.query(
              FORMAT,
              new Parameter.OneOf(List.of("json", LINES)),
              "`jsonl` is a file that another index imports; it has them all."),
          Parameter.query(PER_PAGE, SIZE, "How many at a time."),
          Parameter.query(CURSOR, new Parameter.Text(), "`next_cursor` of the page before."));

  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.query(
              RECORD,
              new Parameter.Text(),
              "`PAPER`, `PAPER#34` for a reference, `PAPER#citation-7` for a mark."),
          Parameter.query(
              FIELD,
              new Parameter.Text(),
              "CSL name, `abstract`, `keyword`, `concept:SCHEME:ID`; of a mark `references`."),
          Parameter.query(
              VALUE,
              new Parameter.Texts(),
              "What it is; several for names (`Family, Given`), keywords and references; null for"
                  + " none. Of a concept `yes` or `no`."),
          Parameter.query(BY, new Parameter.Text(), "Who says it."),
          Parameter.query(NOTE, new Parameter.Text(), "Why."));

  private final CurrentEngine current;

  CorrectionResource(CurrentEngine current) {
    this.current = current;
  }

  void list(Context context) {
    Map<String, List<String>> asked = RequestValues.ofQueryString(context.queryString());
    requireOneOf(asked, STATUS);
    requireOneOf(asked, FORMAT);
    int size = size(single(asked, PER_PAGE, ""));
    CorrectionDesk desk = desk(current);
    if (single(asked, FORMAT, "json").equals(LINES)) {
      String lines =
          desk.all().stream()
              .map(c -> CorrectionsJson.write(c) + "\n")
              .collect(Collectors.joining());
      context
          .header("Content-Disposition", "attachment; filename=\"corrections.jsonl\"")
          .contentType("application/jsonl; charset=utf-8")
          .result(lines);
      return;
    }
    String paper = single(asked, PAPER, "");
    Optional<Outcome.Status> status = Outcome.Status.of(single(asked, STATUS, ""));
    if (paper.isEmpty()) {
      Optional<String> cursor = Optional.of(single(asked, CURSOR, "")).filter(c -> !c.isEmpty());
      send(context, page(desk, new CorrectionList.Request(status, false, size, cursor)), status);
    } else {
      send(context, ofPaper(desk, paper, status), status);
    }
  }

  private CorrectionList page(CorrectionDesk desk, CorrectionList.Request request) {
    try {
      return CorrectionList.of(desk, schemes(current), request);
    } catch (DateTimeException e) {
      String got = Parameter.shown(request.cursor().orElse(""));
      throw new ProblemException(
          ProblemDetails.invalid(CURSOR, "Expected a `next_cursor`, got " + got + "."));
    }
  }

  private static int size(String given) {
    return given.isEmpty()
        ? SIZE.otherwise()
        : SIZE.read(given)
            .filter(size -> size > 0)
            .orElseThrow(
                () -> new ProblemException(ProblemDetails.invalid(PER_PAGE, SIZE.expected(given))));
  }

  /** Those of a paper, all at once: by the id that it has, or had when one was made. */
  private CorrectionList ofPaper(
      CorrectionDesk desk, String paper, Optional<Outcome.Status> status) {
    Set<String> held = new HashSet<>();
    desk.outcomes(paper, schemes(current)).forEach(one -> held.add(one.correction().id()));
    List<Correction> some =
        desk.all().stream()
            .filter(one -> held.contains(one.id()) || one.paper().id().equals(paper))
            .toList();
    Map<Outcome.Status, Integer> counts = new EnumMap<>(Outcome.Status.class);
    List<Outcome> outcomes =
        desk.outcomes(some, schemes(current)).stream().filter(one -> isOf(paper, one)).toList();
    outcomes.forEach(one -> counts.merge(one.status(), 1, Integer::sum));
    List<Outcome> shown =
        outcomes.stream().filter(one -> status.map(one.status()::equals).orElse(true)).toList();
    return new CorrectionList(shown, counts, Optional.empty());
  }

  private static Schemes schemes(CurrentEngine current) {
    return current.get().schema().schemes();
  }

  /** Whether a correction is of a paper, by the id that it has or had. */
  public static boolean isOf(String paper, Outcome outcome) {
    return RecordId.paperOf(outcome.record()).equals(paper)
        || outcome.correction().paper().id().equals(paper);
  }

  private static void requireOneOf(Map<String, List<String>> asked, String name) {
    Parameter parameter =
        LIST_PARAMETERS.stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    Parameter.OneOf known = (Parameter.OneOf) parameter.type();
    String value = single(asked, name, known.otherwise());
    if (!known.values().contains(value)) {
      String expected = "Expected " + String.join(", ", known.values()) + ", got ";
      throw new ProblemException(
          ProblemDetails.invalid(name, expected + Parameter.shown(value) + "."));
    }
  }

  private static String single(Map<String, List<String>> asked, String name, String otherwise) {
    List<String> values = asked.getOrDefault(name, List.of());
    return values.isEmpty() ? otherwise : values.getLast();
  }

  private static void send(Context context, CorrectionList list, Optional<Outcome.Status> status) {
    JsonBody.send(
        context,
        json -> {
          json.writeStartObject();
          json.writeObjectFieldStart("meta");
          json.writeNumberField("count", list.count(status));
          json.writeNumberField("orphans", list.count(Optional.of(Outcome.Status.ORPHAN)));
          json.writeStringField("next_cursor", list.next().orElse(null));
          json.writeEndObject();
          writeAll(json, "results", list.shown());
          json.writeEndObject();
        });
  }

  private static void writeAll(JsonGenerator json, String name, List<Outcome> outcomes)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Outcome outcome : outcomes) {
      write(json, outcome);
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Outcome outcome) throws IOException {
    json.writeStartObject();
    JsonBody.eachField(
        CorrectionsJson.write(outcome.correction()),
        (name, value) -> {
          json.writeFieldName(name);
          json.copyCurrentStructure(value);
        });
    json.writeStringField(RECORD, outcome.record());
    json.writeStringField(STATUS, outcome.status().id());
    JsonBody.strings(json, "read", outcome.read());
    if (!outcome.why().isEmpty()) {
      json.writeStringField("why", outcome.why());
    }
    json.writeEndObject();
  }

  /** Takes one correction, or the lines of an exported list. */
  void correct(Context context) {
    OwnSite.require(context);
    String type = Objects.requireNonNullElse(context.contentType(), "");
    if (type.toLowerCase(Locale.ROOT).startsWith(LINES_TYPE)) {
      carryIn(context);
    } else {
      correctOne(context);
    }
  }

  /**
   * Keeps the sound ones of a list, and says of each that could not be put in force at once why:
   * its target is not here, or somebody said later what the field is.
   */
  private void carryIn(Context context) {
    CorrectionsJson.Given given = CorrectionsJson.read(context.body(), said("unknown", ""), null);
    if (given.corrections().isEmpty()) {
      String got = given.faults().isEmpty() ? "none" : given.faults().getFirst();
      throw new ProblemException(
          ProblemDetails.invalid("body", "Expected corrections, a line each, got " + got + "."));
    }
    CorrectionDesk desk = desk(current);
    int fresh = kept(desk, given.corrections());
    List<Outcome> outcomes =
        desk.outcomes(
            given.corrections().stream().map(Correction::withoutSidecar).toList(),
            schemes(current));
    JsonBody.send(
        context,
        json -> {
          json.writeStartObject();
          json.writeNumberField("kept", fresh);
          json.writeNumberField("known", given.corrections().size() - fresh);
          writeAll(json, "superseded", having(outcomes, Outcome.Status.SUPERSEDED));
          writeAll(json, "orphans", having(outcomes, Outcome.Status.ORPHAN));
          JsonBody.strings(json, "faults", given.faults());
          json.writeEndObject();
        });
  }

  private static int kept(CorrectionDesk desk, List<Correction> carried) {
    try {
      return desk.keep(carried);
    } catch (IndexBusyException e) {
      throw busy(e);
    }
  }

  private static List<Outcome> having(List<Outcome> outcomes, Outcome.Status status) {
    return outcomes.stream().filter(one -> one.status() == status).toList();
  }

  private void correctOne(Context context) {
    Map<String, List<String>> given = RequestValues.of(context);
    for (String name : given.keySet()) {
      List<String> known = PARAMETERS.stream().map(Parameter::name).toList();
      if (!known.contains(name)) {
        throw new ProblemException(Routes.unknownParameter(name, known));
      }
    }
    for (String name : List.of(RECORD, FIELD, VALUE, BY)) {
      if (!given.containsKey(name) || (!name.equals(VALUE) && given.get(name).isEmpty())) {
        throw new ProblemException(ProblemDetails.invalid(name, "Expected `" + name + "`."));
      }
    }
    String record = single(given, RECORD, "");
    Draft draft =
        new Draft(
            part(record),
            single(given, FIELD, ""),
            given.getOrDefault(VALUE, List.of()),
            said(single(given, BY, ""), single(given, NOTE, "")));
    Correction made = corrected(current, record, List.of(draft)).getFirst();
    Outcome outcome = desk(current).outcomes(List.of(made), schemes(current)).getFirst();
    JsonBody.send(
        context,
        json -> {
          json.writeStartObject();
          json.writeFieldName("correction");
          write(json, outcome);
          json.writeEndObject();
        });
  }

  /** Who says something now, and why. */
  public static Correction.Said said(String by, String note) {
    return new Correction.Said(by, Instant.now().truncatedTo(ChronoUnit.MILLIS), note);
  }

  /** The part of a paper that a record's id names; empty for the paper itself. */
  public static String part(String record) {
    String paper = RecordId.paperOf(record);
    return paper.length() == record.length() ? "" : record.substring(paper.length() + 1);
  }

  /**
   * Corrects a record, or its paper.
   *
   * @throws ProblemException where one of them can't be, or the index is being written to
   */
  public static List<Correction> corrected(
      CurrentEngine current, String record, List<Draft> drafts) {
    try {
      return desk(current).correct(RecordId.paperOf(record), drafts);
    } catch (InvalidCorrectionException e) {
      throw new ProblemException(
          ProblemDetails.invalid(e.parameter(), String.valueOf(e.getMessage())));
    } catch (IndexBusyException e) {
      throw busy(e);
    }
  }

  /**
   * Takes a correction back.
   *
   * @throws ProblemException where there is none of that id, or a sidecar says it
   */
  public static void undone(CurrentEngine current, String id) {
    try {
      if (!desk(current).undo(id)) {
        String detail = "There is no correction with the id " + Parameter.shown(id) + ".";
        throw new ProblemException(ProblemDetails.of(NOT_FOUND, detail));
      }
    } catch (InvalidCorrectionException e) {
      throw new ProblemException(ProblemDetails.of(CONFLICT, String.valueOf(e.getMessage())));
    } catch (IndexBusyException e) {
      throw busy(e);
    }
  }

  private static ProblemException busy(IndexBusyException e) {
    return new ProblemException(ProblemDetails.of(LOCKED, String.valueOf(e.getMessage())));
  }

  private static CorrectionDesk desk(CurrentEngine current) {
    current.get();
    return current
        .desk()
        .orElseThrow(() ->
            new ProblemException(ProblemDetails.of(NOT_HERE, "This server keeps no corrections.")));
  }

  void undo(Context context) {
    OwnSite.require(context);
    String id = context.pathParam("id");
    undone(current, id);
    JsonBody.send(
        context,
        json -> {
          json.writeStartObject();
          json.writeStringField("undone", id);
          json.writeEndObject();
        });
  }
}
