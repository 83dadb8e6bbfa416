package org.ibid.server.api;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.MatrixParameters.Asked;
import org.ibid.server.api.MatrixParameters.Faulty;
import org.ibid.server.api.Parameter.OneOf;
import org.ibid.server.api.Parameter.Text;
import org.ibid.server.api.Parameter.Texts;
import org.ibid.server.api.Parameter.WholeNumber;
import org.ibid.server.evidence.matrix.CellEvidence;
import org.ibid.server.evidence.matrix.MatrixTable;
import org.ibid.server.evidence.matrix.MatrixTable.Line;
import org.ibid.server.evidence.matrix.Nearest;
import org.ibid.server.evidence.matrix.Quoted;
import org.ibid.server.export.MatrixText;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;
import org.ibid.server.search.MatrixRequest;
import org.ibid.server.search.MatrixRequest.Count;
import org.ibid.server.search.MatrixRequest.Evidence;
import org.ibid.server.search.MatrixResult.Cell;
import org.ibid.server.search.Syntax;

/** Two schemes against each other, and what a cell stands on. */
final class MatrixResource {

  private static final String FORMAT = "format";
  private static final List<String> FORMATS = List.of(Negotiation.JSON, "csv", "html", "markdown");
  private static final WholeNumber FROM = new WholeNumber(0, 1_000_000);
  private static final WholeNumber PER_PAGE = new WholeNumber(25, CellEvidence.MOST);

  private static final List<Parameter> NARROWING =
      List.of(
          Parameter.query("rows", new Text(), "The scheme of the rows: `mechanism`."),
          Parameter.query("columns", new Text(), "The scheme of the columns: `model`."),
          Parameter.query(
              "evidence",
              new OneOf(MatrixParameters.ids(Evidence.values())),
              "Where both concepts stand: in the scope of one citation, in the title of the"
                  + " reference, or each in either."),
          Parameter.query(
              "in",
              new OneOf(MatrixParameters.KINDS.stream().map(kind -> kind.id() + "s").toList()),
              "Which records `search` and `filter` are about."),
          Parameter.query("search", new Text(), "Only what this finds counts; empty: everything."),
          Parameter.query(
              "syntax", new OneOf(Syntax.ids()), "The language that `search` is written in."),
          Parameter.query("filter", new Texts(), "`name:value|value`, as in a search."));

  static final List<Parameter> PARAMETERS =
      with(
          NARROWING,
          Parameter.query(
              "count",
              new OneOf(MatrixParameters.ids(Count.values())),
              "What the numbers are of, each once a cell."),
          Parameter.query("row", new Text(), "Only this concept and narrower ones as rows."),
          Parameter.query("column", new Text(), "Only this concept and narrower ones as columns."),
          Parameter.query(
              "lines",
              new WholeNumber(MatrixParameters.DEFAULT_LINES, MatrixRequest.MAX_LINES),
              "How many rows and columns at most, those with most evidence."),
          Parameter.query(
              "per_cell",
              new WholeNumber(MatrixParameters.DEFAULT_PER_CELL, MatrixRequest.MAX_PER_CELL),
              "How many references and statements a cell names."),
          Parameter.query(FORMAT, new OneOf(FORMATS), "The form of the answer."));

  static final List<Parameter> CELL_PARAMETERS =
      with(
          NARROWING,
          Parameter.query("row", new Text(), "The concept of the cell's row."),
          Parameter.query("column", new Text(), "The concept of the cell's column."),
          Parameter.query("from", FROM, "How many quotations to pass over."),
          Parameter.query("per_page", PER_PAGE, "How many quotations."));

  private final CurrentEngine current;

  MatrixResource(CurrentEngine current) {
    this.current = current;
  }

  private static List<Parameter> with(List<Parameter> some, Parameter... more) {
    List<Parameter> all = new ArrayList<>(some);
    all.addAll(List.of(more));
    return List.copyOf(all);
  }

  void matrix(Context context) {
    Map<String, List<String>> values = RequestValues.of(context);
    String format = format(values);
    MatrixTable table = MatrixTable.of(current.get(), asked(values).request());
    switch (format) {
      case "csv" ->
          context.contentType("text/csv; charset=utf-8").result(new MatrixText(table).csv());
      case "html" ->
          context.contentType("text/html; charset=utf-8").result(new MatrixText(table).html());
      case "markdown" ->
          context
              .contentType("text/markdown; charset=utf-8")
              .result(new MatrixText(table).markdown());
      default -> JsonBody.send(context, json -> write(json, table));
    }
  }

  private static String format(Map<String, List<String>> values) {
    String format = values.getOrDefault(FORMAT, List.of(Negotiation.JSON)).getFirst();
    if (!FORMATS.contains(format)) {
      String message = "Expected one of " + String.join(", ", FORMATS) + ", got ";
      throw new ProblemException(
          ProblemDetails.invalid(FORMAT, message + Parameter.shown(format) + "."));
    }
    return format;
  }

  private Asked asked(Map<String, List<String>> values) {
    return switch (new MatrixParameters(
            current.get().schema(), SearchParameters.API, values, MatrixParameters.DEFAULT_PER_CELL)
        .read()) {
      case Asked asked -> asked;
      case Faulty faulty ->
          throw new ProblemException(ProblemDetails.invalid(faulty.faults().getFirst()));
    };
  }

  void cell(Context context) {
    Map<String, List<String>> values = RequestValues.of(context);
    Engine engine = current.get();
    MatrixRequest request = asked(values).request();
    CellEvidence cell =
        CellEvidence.of(
            engine,
            request,
            required(request.rows(), "row"),
            required(request.columns(), "column"),
            number(values, "from", FROM),
            number(values, "per_page", PER_PAGE));
    context.header("Total-Results", Long.toString(cell.count()));
    JsonBody.send(context, json -> write(json, cell));
  }

  private static String required(MatrixRequest.Axis axis, String name) {
    String concept = axis.below();
    if (concept == null) {
      throw new ProblemException(
          ProblemDetails.invalid(name, "Expected a concept of " + axis.scheme() + "."));
    }
    return concept;
  }

  private static int number(Map<String, List<String>> values, String name, WholeNumber type) {
    List<String> given = values.getOrDefault(name, List.of());
    return given.isEmpty()
        ? type.otherwise()
        : type.read(given.getFirst())
            .orElseThrow(() ->
                new ProblemException(
                    ProblemDetails.invalid(name, type.expected(given.getFirst()))));
  }

  /** The matrix as JSON. */
  static void write(JsonGenerator json, MatrixTable table) throws IOException {
    json.writeStartObject();
    writeMeta(json, table);
    writeLines(json, "rows", table.rows());
    writeLines(json, "columns", table.columns());
    json.writeArrayFieldStart("cells");
    for (Cell cell : table.inOrder()) {
      write(json, cell, table);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeMeta(JsonGenerator json, MatrixTable table) throws IOException {
    MatrixRequest request = table.request();
    json.writeObjectFieldStart("meta");
    json.writeStringField("rows", request.rows().scheme());
    json.writeStringField("columns", request.columns().scheme());
    json.writeStringField("count", MatrixParameters.id(request.count()));
    json.writeStringField("evidence", MatrixParameters.id(request.evidence()));
    json.writeNumberField("total", table.total());
    json.writeNumberField("rows_in_all", table.rowsInAll());
    json.writeNumberField("columns_in_all", table.columnsInAll());
    json.writeNumberField("per_cell", request.perCell());
    json.writeBooleanField(
        "partial",
        table.rowsInAll() > table.rows().size() || table.columnsInAll() > table.columns().size());
    json.writeEndObject();
  }

  private static void writeLines(JsonGenerator json, String field, List<Line> lines)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Line line : lines) {
      json.writeStartObject();
      json.writeStringField("id", line.id());
      json.writeStringField("label", line.label());
      json.writeNumberField("count", line.count());
      JsonBody.strings(json, "broader", line.broader());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Cell cell, MatrixTable table) throws IOException {
    json.writeStartObject();
    json.writeStringField("row", cell.row());
    json.writeStringField("column", cell.column());
    json.writeNumberField("count", cell.count());
    json.writeBooleanField("denied", cell.denied());
    json.writeBooleanField("named", cell.named());
    json.writeArrayFieldStart("references");
    for (String id : cell.references()) {
      Hit reference = table.references().get(id);
      if (reference != null) {
        RecordAnswer.writeCited(json, reference);
      }
    }
    json.writeEndArray();
    JsonBody.strings(json, "statements", cell.statements());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, CellEvidence cell) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("meta");
    json.writeNumberField("count", cell.count());
    json.writeEndObject();
    writeConcept(json, "row", cell.row());
    writeConcept(json, "column", cell.column());
    json.writeArrayFieldStart("results");
    for (Quoted quoted : cell.quoted()) {
      write(json, quoted);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("nearest");
    for (Nearest nearest : cell.nearest()) {
      write(json, nearest);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeConcept(JsonGenerator json, String field, Concept concept)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("scheme", concept.scheme());
    json.writeStringField("id", concept.id());
    json.writeStringField("label", concept.label());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Quoted quoted) throws IOException {
    json.writeStartObject();
    Hit statement = quoted.quotation().statement();
    json.writeFieldName("statement");
    if (statement == null) {
      json.writeNull();
    } else {
      RecordAnswer.write(json, Kind.STATEMENT, statement);
    }
    json.writeArrayFieldStart("references");
    for (Hit reference : quoted.quotation().references()) {
      RecordAnswer.writeCited(json, reference);
    }
    json.writeEndArray();
    writeNamed(json, "row", quoted.row());
    writeNamed(json, "column", quoted.column());
    JsonBody.strings(json, "denied", quoted.denied());
    json.writeEndObject();
  }

  private static void writeNamed(JsonGenerator json, String field, Quoted.Named named)
      throws IOException {
    json.writeObjectFieldStart(field);
    JsonBody.strings(json, "where", sorted(named.where()));
    JsonBody.strings(json, "words", sorted(named.words()));
    json.writeEndObject();
  }

  private static Set<String> sorted(Set<String> values) {
    return new TreeSet<>(values);
  }

  private static void write(JsonGenerator json, Nearest nearest) throws IOException {
    json.writeStartObject();
    json.writeStringField("why", nearest.way().words() + ".");
    json.writeStringField("row", nearest.row());
    json.writeStringField("column", nearest.column());
    json.writeNumberField("count", nearest.count());
    json.writeArrayFieldStart("statements");
    for (Hit statement : nearest.statements()) {
      RecordAnswer.write(json, Kind.STATEMENT, statement);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
