package org.ibid.server.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.api.SearchAnswer;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.api.SearchParameters.Fault;
import org.ibid.server.api.SearchParameters.Refused;
import org.ibid.server.api.SearchParameters.Understood;
import org.ibid.server.api.SearchQuestion;
import org.ibid.server.export.Export;
import org.ibid.server.export.Exporter;
import org.ibid.server.export.Format;
import org.ibid.server.export.Wanted;
import org.ibid.server.query.Problem;
import org.ibid.server.search.AllHits;
import org.ibid.server.search.Hit;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches an index. */
@Command(name = "search", description = "Searches papers, references, statements or works.")
final class SearchCommand implements Callable<Integer> {

  private static final Map<String, Kind> KINDS = kinds();
  private static final List<String> FORMATS =
      Stream.concat(Stream.of("table", "json", "jsonl"), Format.ids().stream()).toList();
  private static final int DEFAULT_LIMIT = 10;

  /** Not an option of picocli's, which would find it in {@code -hyperalgesia} too. */
  private static final String SHORT_HELP = "-h";

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final IndexOption index;

  @Option(names = "--help", usageHelp = true, description = "Show this help message and exit.")
  @SuppressWarnings("unused") // picocli shows the help where it is set
  private boolean help;

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description = "What is looked for; '*' or '' is everything. Not needed with --like.")
  private @Nullable String given;

  private String query = "";

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
      names = "--filter",
      paramLabel = "NAME:VALUE",
      description =
          "What results must also be: mechanism:microglia, year:2010-2018, model:!none. Repeatable.")
  private List<String> filters = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many results. Default: 10; in the formats of files all.")
  private @Nullable Integer limit;

  @Option(
      names = "--sort",
      paramLabel = "ORDER",
      description = "relevance (the default), year, title or cited.")
  private String sort = "";

  @Option(
      names = "--feedback",
      description = "Ranks by the words of the first results, too; finds the same.")
  private boolean feedback;

  @Option(
      names = "--like",
      paramLabel = "ID",
      description =
          "Finds what is like that paper, reference, statement or work; QUERY narrows it.")
  private String like = "";

  @Option(
      names = "--mapping",
      paramLabel = "on|off",
      description =
          "Whether words without a tag are searched as headings, too, in PubMed's language."
              + " Default: on.")
  private String mapping = "";

  @Option(
      names = "--format",
      paramLabel = "F",
      description =
          "table (the default), json, jsonl; or a file of all results: ris, bibtex, csl, nbib, csv,"
              + " bibliography, html.")
  private String format = "table";

  @Option(
      names = "--style",
      paramLabel = "S",
      description = "Citation style of a bibliography: vancouver (the default), apa, nature, …")
  private String style = Wanted.DEFAULT_STYLE;

  SearchCommand(Settings settings, Console console) {
    this.index = new IndexOption(settings);
    this.console = console;
  }

  /** Reads a word after a minus as a query that excludes it. */
  static CommandLine line(Settings settings, Console console) {
    return new CommandLine(new SearchCommand(settings, console))
        .setUnmatchedOptionsArePositionalParams(true);
  }

  private static Map<String, Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (Kind kind : List.of(Kind.PAPER, Kind.REFERENCE, Kind.STATEMENT, Kind.WORK)) {
      kinds.put(kind.id() + "s", kind);
    }
    return Collections.unmodifiableMap(kinds);
  }

  @Override
  public Integer call() throws IOException {
    CommandLine line = Objects.requireNonNull(spec, "picocli sets it").commandLine();
    if (given == null && like.isBlank()) {
      throw new WrongUseException("Missing required parameter: 'QUERY'");
    }
    query = Objects.requireNonNullElse(given, "");
    if (query.equals(SHORT_HELP)) {
      line.usage(console.out());
      return ExitStatus.DONE;
    }
    requireNoOption(line);
    require("--format", FORMATS, format);
    require("--in", KINDS.keySet(), in);
    if (limit != null && limit < 0) {
      throw new WrongUseException("expected --limit of 0 or more, got " + limit);
    }
    try (LuceneEngine engine = LuceneEngine.open(index.folder())) {
      run(engine, understood(engine.schema()));
      return ExitStatus.DONE;
    } catch (InvalidRequestException e) {
      throw new WrongUseException(option(e.parameter()) + ": " + e.getMessage());
    }
  }

  private void run(LuceneEngine engine, Understood asked) throws IOException {
    try {
      Optional<Format> file = Format.of(format);
      if (file.isPresent()) {
        warn(asked.warnings());
        carryAway(engine, asked, file.get());
      } else {
        SearchResult result = search(engine, asked.request());
        warn(asked.warnings(result));
        RankingWords.of(result.expanded(), feedback).forEach(console::note);
        print(asked, result);
      }
    } catch (InvalidRequestException e) {
      throw new WrongUseException(explained(asked.fault(e, SearchParameters.API.textName())));
    }
  }

  /** A long option that isn't one is a mistake, unless it stands where none can. */
  private void requireNoOption(CommandLine line) {
    boolean optionsEnd = line.getParseResult().originalArgs().contains("--");
    if (query.startsWith("--") && query.length() > 2 && !optionsEnd) {
      throw new WrongUseException("Unknown option: '" + Plain.line(query) + "'");
    }
  }

  private static void require(String option, Collection<String> expected, String got) {
    if (!expected.contains(got)) {
      throw new WrongUseException(
          "expected " + option + " to be one of " + String.join(", ", expected) + ", got " + got);
    }
  }

  private Understood understood(Schema schema) {
    return switch (SearchParameters.API.read(kind(), schema, parameters(schema))) {
      case Understood understood -> understood;
      case Refused refused -> throw new WrongUseException(explained(refused.faults().getFirst()));
    };
  }

  private Kind kind() {
    return Objects.requireNonNull(KINDS.get(in), "was required to be one");
  }

  private Map<String, List<String>> parameters(Schema schema) {
    int page = Math.min(shown(), SearchRequest.MAX_PER_PAGE);
    return Map.ofEntries(
        Map.entry(SearchParameters.API.textName(), List.of(query)),
        Map.entry("syntax", List.of(syntax)),
        Map.entry(SearchParameters.MAPPING, List.of(mapping)),
        Map.entry(SearchParameters.FEEDBACK, feedback ? List.of(SearchParameters.ON) : List.of()),
        Map.entry(SearchParameters.LIKE, List.of(like)),
        Map.entry("filter", filters),
        Map.entry("sort", List.of(sort)),
        Map.entry("per_page", List.of(Integer.toString(page))),
        Map.entry("facets", facets(schema)),
        Map.entry("facet_limit", List.of("5")));
  }

  private List<String> facets(Schema schema) {
    return schema.dimensions(kind()).stream()
        .filter(Dimension::scheme)
        .map(Dimension::name)
        .toList();
  }

  /** What is wrong, and a sign under where. */
  private String explained(Fault fault) {
    String message = option(fault.parameter()) + ": " + fault.message();
    if (fault.offset() == null || !fault.parameter().equals(SearchParameters.API.textName())) {
      return message;
    }
    return message + "\n" + pointer(fault.offset());
  }

  private String pointer(int offset) {
    int before = Math.min(offset, query.length());
    return "  "
        + Plain.line(query)
        + "\n  "
        + " ".repeat(Columns.of(query.substring(0, before)))
        + "^";
  }

  private static String option(String parameter) {
    return switch (parameter) {
      case "search" -> "QUERY";
      case "per_page" -> "--limit";
      default -> "--" + parameter;
    };
  }

  private void warn(List<Problem> warnings) {
    for (Problem problem : warnings) {
      console.note("ibid search: " + problem.message());
    }
  }

  private int shown() {
    return limit == null ? DEFAULT_LIMIT : limit;
  }

  /** Writes all records, or as many as are asked for, and says of how many. */
  private void carryAway(LuceneEngine engine, Understood asked, Format file) throws IOException {
    Wanted wanted = new Wanted(file, style, SearchQuestion.of(asked));
    AllHits hits = engine.all(asked.request());
    try (Export export = new Exporter().export(hits, kind(), wanted)) {
      long written = export.write(console.piped(), limit == null ? Long.MAX_VALUE : limit);
      console.flush();
      if (written < export.count()) {
        console.note("ibid search: " + written + " of " + export.count() + " records.");
      }
    } catch (Console.Gone e) {
      console.flush(); // who reads the pipe has enough
    }
  }

  /** All hits up to the limit, page by page; the facets are those of the first page. */
  private SearchResult search(LuceneEngine engine, SearchRequest first) {
    SearchResult page = engine.search(first);
    List<Hit> hits = new ArrayList<>(page.hits());
    String cursor = page.nextCursor();
    while (cursor != null && hits.size() < shown()) {
      int wanted = Math.min(shown() - hits.size(), SearchRequest.MAX_PER_PAGE);
      SearchResult next = engine.search(first.following(cursor, wanted));
      hits.addAll(next.hits());
      cursor = next.nextCursor();
    }
    return new SearchResult(
        page.count(),
        hits,
        cursor,
        page.facets(),
        page.anyWord(),
        page.tookMillis(),
        page.remarks(),
        page.partial(),
        page.expanded());
  }

  private void print(Understood asked, SearchResult result) {
    switch (format) {
      case "json" -> printUtf8(SearchAnswer.json(asked, result));
      case "jsonl" -> result.hits().forEach(hit -> printUtf8(SearchAnswer.json(kind(), hit)));
      default -> console.result(ResultTable.of(kind(), result, console.screen().get()));
    }
  }

  private void printUtf8(byte[] json) {
    console.result(new String(json, StandardCharsets.UTF_8));
  }
}
