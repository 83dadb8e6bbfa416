package org.ibid.server.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.api.SearchParameters.Fault;
import org.ibid.server.api.SearchParameters.Refused;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.api.WhyAnswer;
import org.ibid.server.evidence.why.Explanation;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.LuceneEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says why a query finds a record, or doesn't. */
@Command(
    name = "why",
    description = {
      "Says why a query finds a record or not: what matched in each clause, or which clause failed",
      "and how near the record came to it."
    },
    mixinStandardHelpOptions = true)
final class WhyCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("table", "json");

  private static final Map<String, Kind> KINDS =
      Map.of(
          "papers", Kind.PAPER,
          "references", Kind.REFERENCE,
          "statements", Kind.STATEMENT,
          "works", Kind.WORK);

  private final Console console;

  @Mixin private final IndexOption index;

  @Parameters(index = "0", paramLabel = "QUERY", description = "As ibid search takes it.")
  private String query = "";

  @Parameters(
      index = "1",
      paramLabel = "ID",
      description = "Of the record; of a paper also its DOI or PMID, as pasted.")
  private String id = "";

  @Option(
      names = "--in",
      paramLabel = "KIND",
      description = "papers (the default), references, statements or works.")
  private String in = "papers";

  @Option(
      names = "--syntax",
      paramLabel = "S",
      description = "simple (the default), lucene, ovid or pubmed.")
  private String syntax = "";

  @Option(
      names = "--mapping",
      paramLabel = "on|off",
      description =
          "Whether words without a tag are searched as headings, too, in PubMed's language."
              + " Default: on.")
  private String mapping = "";

  @Option(names = "--format", paramLabel = "F", description = "table (the default) or json.")
  private String format = "table";

  WhyCommand(Settings settings, Console console) {
    this.index = new IndexOption(settings);
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    Kind kind = KINDS.get(in);
    if (kind == null) {
      throw new WrongUseException(
          "expected --in papers, references, statements or works, got " + in);
    }
    if (!FORMATS.contains(format)) {
      throw new WrongUseException("expected --format table or json, got " + format);
    }
    try (LuceneEngine engine = LuceneEngine.open(index.folder())) {
      explain(engine, kind);
      return ExitStatus.DONE;
    }
  }

  private void explain(LuceneEngine engine, Kind kind) {
    Understood asked = understood(engine, kind);
    try {
      Explanation explanation =
          Explanation.of(engine, kind, asked.query(), asked.syntax().matching(), id)
              .orElseThrow(() ->
                  new WrongUseException("there is no " + kind.id() + " \"" + Plain.line(id) + '"'));
      asked.warnings().forEach(problem -> console.note("ibid why: " + problem.message()));
      console.result(
          format.equals("json")
              ? new String(WhyAnswer.json(asked, explanation), StandardCharsets.UTF_8)
              : WhyTable.of(explanation, console.screen().get()));
    } catch (InvalidRequestException e) {
      throw new WrongUseException(message(asked.fault(e, SearchParameters.API.textName())));
    }
  }

  private Understood understood(LuceneEngine engine, Kind kind) {
    Map<String, List<String>> values =
        Map.of(
            SearchParameters.API.textName(),
            List.of(query),
            "syntax",
            List.of(syntax),
            SearchParameters.MAPPING,
            List.of(mapping));
    return switch (SearchParameters.API.read(kind, engine.schema(), values)) {
      case Understood understood -> understood;
      case Refused refused -> throw new WrongUseException(message(refused.faults().getFirst()));
    };
  }

  private static String message(Fault fault) {
    String name = fault.parameter().equals("search") ? "QUERY" : "--" + fault.parameter();
    return name + ": " + fault.message();
  }
}
