package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.ibid.server.query.Problem;
import org.ibid.server.strategy.KnownPaper;
import org.ibid.server.strategy.LineRun;
import org.ibid.server.strategy.LineRun.OperandHits;
import org.ibid.server.strategy.LineRun.TermHits;
import org.ibid.server.strategy.StrategyRun;
import org.ibid.server.strategy.text.Aside;
import org.ibid.server.strategy.text.StrategyLine;
import org.jspecify.annotations.Nullable;

/** What came of a strategy as JSON: of all of it, and line by line. */
public final class StrategyAnswer {

  private StrategyAnswer() {}

  /** The whole answer as one JSON object. */
  public static String json(StrategyRun run) {
    return new String(JsonBody.bytes(json -> write(json, run)), StandardCharsets.UTF_8);
  }

  static void write(JsonGenerator json, StrategyRun run) throws IOException {
    json.writeStartObject();
    writeMeta(json, run);
    json.writeArrayFieldStart("lines");
    for (LineRun line : run.lines()) {
      writeLine(json, line, run);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("headings");
    for (Aside aside : run.strategy().asides()) {
      json.writeStartObject();
      json.writeNumberField("offset", aside.offset());
      json.writeStringField("kind", aside.kind().name().toLowerCase(Locale.ROOT));
      json.writeStringField("text", aside.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("known");
    for (KnownPaper paper : run.known()) {
      writeKnown(json, paper);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeMeta(JsonGenerator json, StrategyRun run) throws IOException {
    json.writeObjectFieldStart("meta");
    json.writeStringField("syntax", run.syntax().id());
    json.writeStringField("in", run.kind().id() + "s");
    json.writeNumberField("searched", run.searched());
    number(json, "count", run.result().map(LineRun::count).orElse(null));
    json.writeNumberField("failed", run.failed());
    json.writeNumberField("took_ms", run.tookMillis());
    json.writeBooleanField("partial", run.partial());
    json.writeEndObject();
  }

  private static void writeLine(JsonGenerator json, LineRun run, StrategyRun all)
      throws IOException {
    StrategyLine line = run.line();
    json.writeStartObject();
    json.writeStringField("number", line.number());
    json.writeStringField("text", line.text());
    json.writeNumberField("offset", line.offset());
    json.writeStringField("understood", run.understood());
    number(json, "count", run.count());
    number(json, "printed_count", line.printedCount());
    json.writeNumberField("took_ms", run.tookMillis());
    json.writeBooleanField("partial", run.partial());
    json.writeArrayFieldStart("problems");
    for (Problem problem : run.problems()) {
      writeProblem(json, problem);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("terms");
    for (TermHits term : run.terms()) {
      writeTerm(json, term);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("operands");
    for (OperandHits operand : run.operands()) {
      writeOperand(json, operand);
    }
    json.writeEndArray();
    writeRecall(json, run, all);
    json.writeEndObject();
  }

  private static void writeRecall(JsonGenerator json, LineRun run, StrategyRun all)
      throws IOException {
    Integer recalled = run.recalled();
    if (recalled == null) {
      json.writeNullField("recall");
      return;
    }
    json.writeObjectFieldStart("recall");
    json.writeNumberField("found", recalled);
    json.writeNumberField("of", all.knownHere());
    json.writeEndObject();
  }

  private static void writeTerm(JsonGenerator json, TermHits term) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", term.text());
    json.writeNumberField("group", term.group());
    json.writeNumberField("count", term.count());
    json.writeNumberField("unique", term.unique());
    JsonBody.strings(json, "suggestions", term.suggestions());
    json.writeEndObject();
  }

  private static void writeOperand(JsonGenerator json, OperandHits operand) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", operand.text());
    json.writeBooleanField("negated", operand.negated());
    json.writeNumberField("count", operand.count());
    json.writeNumberField("removed", operand.removed());
    json.writeEndObject();
  }

  private static void writeKnown(JsonGenerator json, KnownPaper paper) throws IOException {
    json.writeStartObject();
    json.writeStringField("given", paper.given());
    JsonBody.strings(json, "ids", paper.ids());
    json.writeBooleanField("found", paper.found());
    json.writeArrayFieldStart("lost");
    for (KnownPaper.Loss loss : paper.lost()) {
      json.writeStartObject();
      json.writeStringField("line", loss.line());
      json.writeStringField("operand", loss.operand().isEmpty() ? null : loss.operand());
      json.writeBooleanField("excluded", loss.excluded());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeProblem(JsonGenerator json, Problem problem) throws IOException {
    json.writeStartObject();
    json.writeNumberField("offset", problem.offset());
    json.writeNumberField("length", problem.length());
    json.writeStringField("severity", problem.isError() ? "error" : "warning");
    json.writeStringField("code", problem.code());
    json.writeStringField("message", problem.message());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String field, @Nullable Number number)
      throws IOException {
    if (number == null) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, number.longValue());
    }
  }
}
