package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.work.Decision;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;

/** What readers decided about works: that records are of one publication, or of several. */
public final class DecisionResource {

  private static final String SAME = "same";
  private static final String DIFFERENT = "different";
  private static final String FROM = "from";

  private static final int LOCKED = 423;
  private static final int NOT_FOUND = 404;
  private static final int NOT_HERE = 501;

  /** As many as a message can name. */
  private static final int SHOWN = 5;

  static final List<Parameter> PARAMETERS =
      List.of(
          Parameter.query(SAME, new Parameter.Texts(), "Ids of records of one publication."),
          Parameter.query(
              DIFFERENT,
              new Parameter.Texts(),
              "Ids of records of a publication each; with `from`, of other publications than those."),
          Parameter.query(
              FROM,
              new Parameter.Texts(),
              "Ids of records that those of `different` differ from."));

  private final CurrentEngine current;

  DecisionResource(CurrentEngine current) {
    this.current = current;
  }

  void list(Context context) {
    List<Decision> decisions = decider(current).decisions().all();
    JsonBody.send(
        context,
        json -> {
          json.writeStartObject();
          json.writeObjectFieldStart("meta");
          json.writeNumberField("count", decisions.size());
          json.writeEndObject();
          json.writeArrayFieldStart("results");
          for (Decision decision : decisions) {
            write(json, decision);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  void decide(Context context) {
    OwnSite.require(context);
    Decision decision = read(RequestValues.of(context));
    answer(context, decision, decided(current, decision));
  }

  void forget(Context context) {
    OwnSite.require(context);
    Decision decision = read(RequestValues.of(context));
    answer(context, decision, forgotten(current, decision));
  }

  /**
   * Takes a decision back.
   *
   * @return ids of the works that its records are of now, ascending
   * @throws ProblemException where nobody decided that, or the index is being written to
   */
  public static List<String> forgotten(CurrentEngine current, Decision decision) {
    Decider decider = decider(current);
    if (!decider.decisions().all().contains(decision)) {
      throw new ProblemException(ProblemDetails.of(NOT_FOUND, "Nobody decided that."));
    }
    return works(current, decider.forget(decision));
  }

  /**
   * Decides.
   *
   * @return ids of the works that came of it, ascending
   * @throws ProblemException where an id is nobody's, or the index is being written to
   */
  public static List<String> decided(CurrentEngine current, Decision decision) {
    return works(current, decider(current).decide(decision));
  }

  private static Decider decider(CurrentEngine current) {
    current.get();
    return current
        .decider()
        .orElseThrow(() ->
            new ProblemException(ProblemDetails.of(NOT_HERE, "This server keeps no decisions.")));
  }

  private static List<String> works(CurrentEngine current, Decider.Outcome outcome) {
    return switch (outcome) {
      case Decider.Outcome.Decided(var works) -> works;
      case Decider.Outcome.Busy(var why) ->
          throw new ProblemException(ProblemDetails.of(LOCKED, why));
      case Decider.Outcome.Unknown(var ids) -> throw unknown(current.get(), ids);
    };
  }

  private static ProblemException unknown(Engine engine, List<String> ids) {
    String first = ids.getFirst();
    String near = near(engine, first).map(of -> " Near it: " + of + ".").orElse("");
    String more = ids.size() == 1 ? "" : " Nor of " + (ids.size() - 1) + " more of the ids.";
    String detail = "There is no reference or paper with the id " + Parameter.shown(first) + ".";
    return new ProblemException(ProblemDetails.of(NOT_FOUND, detail + near + more));
  }

  /** A work's records, or the entries of the paper that the id begins with. */
  private static Optional<String> near(Engine engine, String id) {
    Optional<String> members =
        engine.find(Kind.WORK, id).map(work -> joined(RecordAnswer.members(work)));
    int hash = id.lastIndexOf('#');
    if (members.isPresent() || hash < 0) {
      return members;
    }
    String paper = id.substring(0, hash);
    return engine
        .find(Kind.PAPER, paper)
        .map(found -> joined(engine.ofPaper(Kind.REFERENCE, paper).stream().map(Hit::id).toList()));
  }

  private static String joined(List<String> ids) {
    String shown = String.join(", ", ids.subList(0, Math.min(SHOWN, ids.size())));
    return ids.size() <= SHOWN ? shown : shown + " and " + (ids.size() - SHOWN) + " more";
  }

  private static Decision read(Map<String, List<String>> values) {
    List<String> same = values.getOrDefault(SAME, List.of());
    List<String> different = values.getOrDefault(DIFFERENT, List.of());
    List<String> from = values.getOrDefault(FROM, List.of());
    for (String name : values.keySet()) {
      if (!List.of(SAME, DIFFERENT, FROM).contains(name)) {
        throw new ProblemException(Routes.unknownParameter(name, List.of(SAME, DIFFERENT, FROM)));
      }
    }
    if (same.isEmpty() == different.isEmpty() || (!same.isEmpty() && !from.isEmpty())) {
      String expected =
          "Expected either `same` or `different` (perhaps with `from`), a list of ids.";
      throw new ProblemException(ProblemDetails.invalid(SAME, expected));
    }
    try {
      return same.isEmpty() ? Decision.different(different, from) : Decision.same(same);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          ProblemDetails.invalid(
              same.isEmpty() ? DIFFERENT : SAME, String.valueOf(e.getMessage())));
    }
  }

  private static void answer(Context context, Decision decision, List<String> works) {
    JsonBody.send(
        context,
        json -> {
          json.writeStartObject();
          json.writeFieldName("decision");
          write(json, decision);
          JsonBody.strings(json, "works", works);
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, Decision decision) throws IOException {
    json.writeStartObject();
    switch (decision.kind()) {
      case SAME -> JsonBody.strings(json, SAME, decision.records());
      case DIFFERENT -> JsonBody.strings(json, DIFFERENT, decision.records());
    }
    if (!decision.from().isEmpty()) {
      JsonBody.strings(json, FROM, decision.from());
    }
    json.writeEndObject();
  }
}
