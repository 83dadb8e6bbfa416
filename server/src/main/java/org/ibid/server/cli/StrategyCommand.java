package org.ibid.server.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ibid.indexer.source.TextDecoder;
import org.ibid.server.api.SearchParameters;
import org.ibid.server.api.SearchParameters.Fault;
import org.ibid.server.api.StrategyAnswer;
import org.ibid.server.api.StrategyFile;
import org.ibid.server.api.StrategyParameters;
import org.ibid.server.search.InvalidRequestException;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.strategy.StrategyRequest;
import org.ibid.server.strategy.StrategyRun;
import org.ibid.server.strategy.StrategyRunner;
import org.ibid.server.strategy.text.StrategyReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a published search strategy and says what each line of it does. */
@Command(
    name = "strategy",
    description = "Runs a search strategy as it is printed: a count, time and problems a line.",
    mixinStandardHelpOptions = true)
final class StrategyCommand implements Callable<Integer> {

  private static final List<String> FORMATS = List.of("table", "json");

  /** Four bytes a character, and what a CoLRev file holds beside. */
  private static final int MOST_BYTES = 4 * StrategyReader.MOST_CHARACTERS;

  private final Console console;

  @Mixin private final IndexOption index;

  @Parameters(
      arity = "1",
      paramLabel = "FILE",
      description = "The strategy as text, or a CoLRev search file; - for standard input.")
  private String file = "";

  @Option(
      names = "--syntax",
      paramLabel = "S",
      description = "ovid, pubmed, lucene or simple. Default: what the text shows.")
  private String syntax = StrategyParameters.DETECTED;

  @Option(
      names = "--in",
      paramLabel = "KIND",
      description = "papers (the default), references, works or statements.")
  private String in = "papers";

  @Option(
      names = "--filter",
      paramLabel = "NAME:VALUE",
      description = "What everything found must also be. Repeatable.")
  private List<String> filters = List.of();

  @Option(
      names = "--known",
      paramLabel = "FILE|ID",
      description = "Papers it should find: DOIs, pmid:N or ids, or a file of them. Repeatable.")
  private List<String> known = List.of();

  @Option(
      names = "--mapping",
      paramLabel = "on|off",
      description =
          "Whether words without a tag are searched as headings, too, in PubMed's language."
              + " Default: on.")
  private String mapping = "";

  @Option(names = "--format", paramLabel = "F", description = "table (the default) or json.")
  private String format = "table";

  StrategyCommand(Settings settings, Console console) {
    this.index = new IndexOption(settings);
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!FORMATS.contains(format)) {
      throw new WrongUseException("expected --format table or json, got " + format);
    }
    StrategyRequest request = request();
    try (LuceneEngine engine = LuceneEngine.open(index.folder())) {
      StrategyRun run = new StrategyRunner(engine).run(request);
      console.result(
          format.equals("json")
              ? StrategyAnswer.json(run)
              : StrategyTable.of(run, console.screen().get()));
      return run.failed() == 0 ? ExitStatus.DONE : ExitStatus.REJECTED_INPUTS;
    } catch (InvalidRequestException e) {
      throw new WrongUseException("--" + e.parameter() + ": " + e.getMessage());
    }
  }

  private StrategyRequest request() throws IOException {
    StrategyFile given = StrategyFile.read(text(file));
    Map<String, List<String>> values = new LinkedHashMap<>();
    values.put(StrategyParameters.TEXT, List.of(given.text()));
    boolean says = syntax.equals(StrategyParameters.DETECTED);
    values.put(SearchParameters.MAPPING, List.of(mapping));
    values.put(StrategyParameters.SYNTAX, List.of(says ? given.syntax() : syntax));
    values.put(StrategyParameters.IN, List.of(in));
    values.put("filter", filters);
    values.put(StrategyParameters.KNOWN, known());
    return switch (StrategyParameters.read(values)) {
      case StrategyParameters.Understood understood -> understood.request();
      case StrategyParameters.Refused refused -> throw new WrongUseException(said(refused.fault()));
    };
  }

  private String said(Fault fault) {
    if (!fault.parameter().equals(StrategyParameters.TEXT)) {
      return "--" + fault.parameter() + ": " + fault.message();
    }
    Integer offset = fault.offset();
    return file + (offset == null ? "" : ", character " + offset) + ": " + fault.message();
  }

  private List<String> known() throws IOException {
    List<String> all = new ArrayList<>();
    for (String given : known) {
      Optional<Path> list = existing(given);
      all.add(list.isPresent() ? text(given) : given);
    }
    return all;
  }

  private static Optional<Path> existing(String name) {
    try {
      return Optional.of(Path.of(name)).filter(Files::isRegularFile);
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private String text(String file) throws IOException {
    try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file))) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new WrongUseException(file + " has more than " + MOST_BYTES + " bytes");
      }
      TextDecoder.Decoded decoded = TextDecoder.decode(bytes);
      decoded.warnings().forEach(said -> console.note("ibid strategy: " + file + ": " + said));
      return decoded.text();
    }
  }
}
