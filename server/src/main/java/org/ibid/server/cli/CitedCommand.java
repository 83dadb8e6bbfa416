package org.ibid.server.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.SearchAnswer;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.api.SearchParameters.Refused;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.evidence.cited.Cited;
import org.ibid.server.evidence.cited.Named;
import org.ibid.server.evidence.cited.Subject;
import org.ibid.server.search.Citing;
import org.ibid.server.search.Citing.Company;
import org.ibid.server.search.Engine;
import org.ibid.server.search.Hit;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows every statement about a reference or a work. */
@Command(
    name = "cited",
    description = "Shows everything that is said of a reference, in its own paper and in others.",
    mixinStandardHelpOptions = true)
final class CitedCommand implements Callable<Integer> {

  private static final List<String> COMPANIES = List.of("any", "alone", "together");

  private final Console console;

  @Mixin private final IndexOption index;

  @Parameters(
      paramLabel = "REFERENCE",
      arity = "1..*",
      description = "Id of a reference or work, a DOI, a PMID, or words of its title.")
  private List<String> reference = List.of();

  @Option(
      names = "--filter",
      paramLabel = "NAME:VALUE",
      description = "What the statements must also be: section:Results. Repeatable.")
  private List<String> filters = List.of();

  @Option(
      names = "--cited",
      paramLabel = "HOW",
      description = "any (the default), alone, or together with others in one mark.")
  private String company = "any";

  @Option(names = "--limit", paramLabel = "N", description = "How many statements. Default: 200.")
  private int limit = SearchRequest.MAX_PER_PAGE;

  @Option(names = "--format", paramLabel = "F", description = "table (the default) or json.")
  private String format = "table";

  CitedCommand(Settings settings, Console console) {
    this.index = new IndexOption(settings);
    this.console = console;
  }

  static void requireFormat(String format) {
    if (!List.of("table", "json").contains(format)) {
      throw new WrongUseException("expected --format to be one of table, json, got " + format);
    }
  }

  /** {@code 1 statement}, {@code 3 statements}. */
  static String times(long count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  @Override
  public Integer call() throws IOException {
    requireFormat(format);
    if (!COMPANIES.contains(company)) {
      throw new WrongUseException(
          "expected --cited to be one of " + String.join(", ", COMPANIES) + ", got " + company);
    }
    if (limit < 1 || limit > SearchRequest.MAX_PER_PAGE) {
      throw new WrongUseException(
          "expected --limit from 1 to " + SearchRequest.MAX_PER_PAGE + ", got " + limit);
    }
    try (LuceneEngine engine = LuceneEngine.open(index.folder())) {
      String name = String.join(" ", reference);
      return switch (new Named(engine).find(name)) {
        case Named.One(Subject subject) -> show(engine, subject);
        case Named.Several(List<Hit> works) -> choose(name, works);
      };
    } catch (InvalidRequestException e) {
      throw new WrongUseException("--" + e.parameter() + ": " + e.getMessage());
    }
  }

  private int choose(String name, List<Hit> works) {
    if (works.isEmpty()) {
      throw new WrongUseException(
          "nothing in the collection is called \"" + Plain.line(name) + '"');
    }
    console.note("ibid cited: several may be meant; name one by its id");
    SearchResult result = new SearchResult(works.size(), works, null, List.of(), -1, 0);
    console.result(ResultTable.of(Kind.WORK, result, console.screen().get()));
    return ExitStatus.DONE;
  }

  private int show(Engine engine, Subject subject) {
    Understood asked = understood(engine, subject);
    SearchResult result = engine.search(asked.request());
    if (format.equals("json")) {
      console.result(new String(SearchAnswer.json(asked, result), StandardCharsets.UTF_8));
      return ExitStatus.DONE;
    }
    List<Hit> entries = new Cited(engine).entries(subject);
    List<String> lines = new ArrayList<>();
    CitedText text = new CitedText(subject, console.screen().get());
    lines.addAll(text.head(entries, result.count()));
    lines.addAll(text.statements(result.hits()));
    if (result.hits().size() < result.count()) {
      lines.add("These are the first " + result.hits().size() + ".");
    }
    console.result(String.join("\n", lines));
    return ExitStatus.DONE;
  }

  private Understood understood(Engine engine, Subject subject) {
    Map<String, List<String>> parameters =
        Map.of("filter", filters, "per_page", List.of(Integer.toString(limit)));
    Set<String> references = subject.all().isEmpty() ? Set.of("") : subject.all();
    Citing citing = new Citing(references, Company.valueOf(company.toUpperCase(Locale.ROOT)));
    return switch (SearchParameters.API.read(Kind.STATEMENT, engine.schema(), parameters)) {
      case Understood u ->
          new Understood(u.text(), u.syntax(), u.query(), u.request().citing(citing), u.warnings());
      case Refused refused -> {
        SearchParameters.Fault fault = refused.faults().getFirst();
        throw new WrongUseException("--" + fault.parameter() + ": " + fault.message());
      }
    };
  }
}
