package org.ibid.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ibid.indexer.source.Sources;
import org.ibid.server.eval.Half;
import org.ibid.server.eval.Layout;
import org.ibid.server.eval.ReadingEvaluation;
import org.ibid.server.eval.ReadingEvaluation.Plan;
import org.ibid.server.eval.ReadingEvaluation.Result;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well papers are read. */
@Command(
    name = "eval-reading",
    description = {
      "Measures how well papers are read: prints JATS articles as plain text in the layouts that",
      "people save, reads them back, and compares with what their XML says."
    },
    mixinStandardHelpOptions = true)
final class EvalReadingCommand implements Callable<Integer> {

  /** How the result is printed. */
  enum Format {
    /** For a person. */
    TABLE,
    /** One JSON object. */
    JSON
  }

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "Folder of JATS articles.")
  private Path folder = Path.of("");

  @Option(
      names = "--half",
      paramLabel = "H",
      description = "dev, test or all (the default): articles whose name's CRC-32 is even are dev.")
  private Half half = Half.ALL;

  @Option(
      names = "--layout",
      paramLabel = "L",
      split = ",",
      description = "Only these: ${COMPLETION-CANDIDATES}; native reads the XML itself.")
  private List<String> layouts = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "At most N articles.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--show",
      paramLabel = "COLUMN",
      description = "Lists what was missed in a column (ref title, citations), expected and got.")
  private @Nullable String show;

  @Option(
      names = "--worst",
      paramLabel = "N",
      description = "Names the N articles with the most misses in each row and column.")
  private int worst;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "Writes the printed articles there, a folder a layout.")
  private @Nullable Path write;

  @Option(names = "--format", paramLabel = "F", description = "table (the default) or json.")
  private Format format = Format.TABLE;

  EvalReadingCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new WrongUseException("expected a folder of JATS articles, got " + folder);
    }
    Result result = new ReadingEvaluation(new Sources(), plan()).run(folder);
    result.unreadable().forEach(console::note);
    result.rejected().forEach(console::note);
    ReadingReport report = new ReadingReport(result);
    if (show != null) {
      report.misses(show, limit).forEach(console::result);
    } else if (worst > 0) {
      report.worst(worst).forEach(console::result);
    } else {
      console.result(format == Format.JSON ? report.json() : report.table());
    }
    return result.unreadable().isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED_INPUTS;
  }

  private Plan plan() {
    List<Layout> chosen = List.of(Layout.values()).stream()
        .filter(layout -> layouts.isEmpty() || layouts.contains(layout.row()))
        .toList();
    boolean isNative = layouts.isEmpty() || layouts.contains(ReadingEvaluation.NATIVE);
    if (chosen.isEmpty() && !isNative) {
      throw new WrongUseException("no layout is called " + layouts);
    }
    return new Plan(half, limit, chosen, isNative, Optional.ofNullable(write));
  }
}
