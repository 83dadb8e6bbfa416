package org.ibid.server.cli;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ibid.server.api.MatrixAnswer;
import org.ibid.server.api.MatrixParameters;
import org.ibid.server.api.MatrixParameters.Asked;
import org.ibid.server.api.MatrixParameters.Faulty;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.api.SearchParameters.Fault;
import org.ibid.server.evidence.matrix.MatrixTable;
import org.ibid.server.export.MatrixText;
import org.ibid.server.query.Problem;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.MatrixRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints which concepts of two schemes are cited together. */
@Command(
    name = "matrix",
    description = "Counts which concepts of two schemes are cited together.",
    mixinStandardHelpOptions = true)
final class MatrixCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("table", "csv", "json", "html", "markdown");

  private final Console console;

  @Mixin private final IndexOption index;

  @Option(names = "--rows", paramLabel = "SCHEME", description = "Default: mechanism.")
  private String rows = "";

  @Option(names = "--columns", paramLabel = "SCHEME", description = "Default: model.")
  private String columns = "";

  @Option(
      names = "--count",
      paramLabel = "WHAT",
      description = "references (the default), citations or papers.")
  private String count = "";

  @Option(
      names = "--evidence",
      paramLabel = "WHERE",
      description =
          "scope (the default: both in the scope of one citation), title (of the reference) or any.")
  private String evidence = "";

  @Option(names = "--row", paramLabel = "CONCEPT", description = "Only it and narrower ones.")
  private String row = "";

  @Option(names = "--column", paramLabel = "CONCEPT", description = "Only it and narrower ones.")
  private String column = "";

  @Option(names = "--search", paramLabel = "QUERY", description = "Only what this finds counts.")
  private String search = "";

  @Option(names = "--syntax", paramLabel = "S", description = "simple (the default) or lucene.")
  private String syntax = "";

  @Option(
      names = "--in",
      paramLabel = "KIND",
      description =
          "What --search and --filter are about: references (the default), papers or statements.")
  private String in = "";

  @Option(
      names = "--filter",
      paramLabel = "NAME:VALUE",
      description = "What counts must also be: year:2010-2018. Repeatable.")
  private List<String> filters = List.of();

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "table (the default), csv, json, html or markdown.")
  private String format = "table";

  MatrixCommand(Settings settings, Console console) {
    this.index = new IndexOption(settings);
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!FORMATS.contains(format)) {
      throw new WrongUseException(
          "expected --format to be one of " + String.join(", ", FORMATS) + ", got " + format);
    }
    try (LuceneEngine engine = LuceneEngine.open(index.folder())) {
      print(MatrixTable.of(engine, request(engine)));
      return ExitStatus.DONE;
    } catch (InvalidRequestException e) {
      throw new WrongUseException("--" + e.parameter() + ": " + e.getMessage());
    }
  }

  private MatrixRequest request(LuceneEngine engine) {
    int perCell = format.equals("table") ? 0 : MatrixParameters.DEFAULT_PER_CELL;
    var parameters = new MatrixParameters(engine.schema(), SearchParameters.API, values(), perCell);
    return switch (parameters.read()) {
      case Asked asked -> {
        for (Problem problem : asked.of().warnings()) {
          console.note("ibid matrix: " + problem.message());
        }
        yield asked.request();
      }
      case Faulty faulty -> {
        Fault fault = faulty.faults().getFirst();
        throw new WrongUseException("--" + fault.parameter() + ": " + fault.message());
      }
    };
  }

  private Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put("rows", List.of(rows));
    values.put("columns", List.of(columns));
    values.put("count", List.of(count));
    values.put("evidence", List.of(evidence));
    values.put("row", List.of(row));
    values.put("column", List.of(column));
    values.put(SearchParameters.API.textName(), List.of(search));
    values.put("syntax", List.of(syntax));
    values.put("in", List.of(in));
    values.put("filter", filters);
    return values;
  }

  private void print(MatrixTable table) {
    switch (format) {
      case "csv" -> console.result(new MatrixText(table).csv().stripTrailing());
      case "json" -> console.result(MatrixAnswer.json(table));
      case "html" -> console.result(new MatrixText(table).html().stripTrailing());
      case "markdown" -> console.result(new MatrixText(table).markdown().stripTrailing());
      default -> console.result(MatrixLayout.of(table, console.screen().get()));
    }
  }
}
