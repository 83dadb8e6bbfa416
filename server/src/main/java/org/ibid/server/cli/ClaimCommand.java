package org.ibid.server.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibid.indexer.json.RecordJson;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.api.ClaimAnswerJson;
import org.ibid.server.evidence.claim.CitedWork;
import org.ibid.server.evidence.claim.ClaimAnswer;
import org.ibid.server.evidence.claim.Claims;
import org.ibid.server.evidence.claim.Closeness;
import org.ibid.server.query.Filters;
import org.ibid.server.query.ParsedFilters;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.Likeness.Like;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the statements that are most like a pasted sentence, and what they cite for it. */
@Command(
    name = "claim",
    description = "Finds what a sentence stands on: the statements like it and their references.",
    mixinStandardHelpOptions = true)
final class ClaimCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Mixin private final IndexOption index;

  @Parameters(
      paramLabel = "TEXT",
      arity = "1..*",
      description = "The sentence as pasted, marks and all; '-' reads it from standard input.")
  private List<String> text = List.of();

  @Option(
      names = "--filter",
      paramLabel = "NAME:VALUE",
      description = "What the statements must also be. Repeatable.")
  private List<String> filters = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "How many statements. Default: 10.")
  private int limit = Claims.DEFAULT_LIMIT;

  @Option(names = "--format", paramLabel = "F", description = "table (the default) or json.")
  private String format = "table";

  ClaimCommand(Settings settings, Console console) {
    this.index = new IndexOption(settings);
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    CitedCommand.requireFormat(format);
    if (limit < 1 || limit > Claims.MAX_LIMIT) {
      throw new WrongUseException(
          "expected --limit from 1 to " + Claims.MAX_LIMIT + ", got " + limit);
    }
    String claim = claim();
    ParsedFilters parsed = Filters.parse(filters);
    if (claim.isBlank()) {
      throw new WrongUseException("expected a sentence to look for, got none");
    }
    if (!parsed.problems().isEmpty()) {
      throw new WrongUseException("--filter: " + parsed.problems().getFirst().message());
    }
    try (LuceneEngine engine = LuceneEngine.open(index.folder())) {
      ClaimAnswer answer = new Claims(engine).answer(claim, parsed.filters(), limit);
      answer.text().limits().forEach(said -> console.note("ibid claim: " + said));
      console.result(
          format.equals("json")
              ? new String(ClaimAnswerJson.json(answer), StandardCharsets.UTF_8)
              : table(answer));
      return ExitStatus.DONE;
    } catch (InvalidRequestException e) {
      throw new WrongUseException("--" + e.parameter() + ": " + e.getMessage());
    }
  }

  private String claim() throws IOException {
    return text.equals(List.of(STANDARD_INPUT))
        ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
        : String.join(" ", text);
  }

  private String table(ClaimAnswer answer) {
    Screen screen = console.screen().get();
    if (answer.closeness() == Closeness.NONE) {
      return "Nothing in the collection is like this.";
    }
    List<String> lines = new ArrayList<>();
    if (answer.closeness() == Closeness.LOOSE) {
      lines.add("Nothing says this; these are only loosely like it.");
      lines.add("");
    }
    SearchResult statements =
        new SearchResult(
            answer.statements().size(),
            answer.statements().stream().map(Like::hit).toList(),
            null,
            List.of(),
            -1,
            answer.tookMillis());
    lines.add(ResultTable.of(Kind.STATEMENT, statements, screen));
    lines.add("");
    lines.add(Marked.bold("Cited for it", screen.styled()));
    answer.works().stream().limit(limit).forEach(work -> addWork(work, screen, lines));
    return String.join("\n", lines);
  }

  private static void addWork(CitedWork work, Screen screen, List<String> lines) {
    JsonNode json = RecordJson.read(work.record().json());
    String title = json.path("title").asText(json.path("raw").asText(work.id()));
    lines.addAll(Marked.plain(title).lines(screen.width(), screen.styled()));
    String detail =
        Stream.of(
                HitJson.authors(json),
                HitJson.year(json),
                CitedCommand.times(work.statements(), "statement")
                    + " of "
                    + CitedCommand.times(work.papers().size(), "paper"),
                work.id())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    Marked.plain(detail)
        .lines(screen.width() - 2, false)
        .forEach(line -> lines.add("  " + Marked.dim(line, screen.styled())));
  }
}
