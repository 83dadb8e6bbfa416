package org.ibid.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.ibid.indexer.source.Sources;
import org.ibid.server.eval.PairsEvaluation;
import org.ibid.server.eval.PairsEvaluation.Count;
import org.ibid.server.eval.PairsEvaluation.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well records of bibliographies are read. */
@Command(
    name = "eval-formats",
    description = {
      "Measures how records of bibliographies are read: every file below a folder that has BibTeX",
      "of the same name beside it (a.ris with a.bib or a_result.bib) is compared with it."
    },
    footer = {
      "",
      "Each cell: how many values are the same, of those that both files know (case, punctuation",
      "and accents apart; of authors the family names)."
    },
    mixinStandardHelpOptions = true)
final class EvalFormatsCommand implements Callable<Integer> {

  private static final List<String> FIELDS =
      List.of("title", "authors", "year", "journal", "volume", "issue", "page", "doi", "type");

  private final Console console;

  @Parameters(paramLabel = "DIR", description = "Folder of files with BibTeX beside them.")
  private Path folder = Path.of("");

  @Option(names = "--show", description = "Lists every value that differs.")
  private boolean show;

  EvalFormatsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new WrongUseException("expected a folder, got " + folder);
    }
    Result result = new PairsEvaluation(new Sources()).run(folder);
    if (result.pairs() == 0) {
      throw new WrongUseException(
          "expected files with BibTeX of the same name beside them, found none in " + folder);
    }
    console.result(row("format", FIELDS));
    result.counts().forEach((format, counts) -> console.result(row(format, cells(counts))));
    result.unpaired().stream().map(Plain::line).forEach(console::note);
    if (show) {
      differences(result);
    }
    return ExitStatus.DONE;
  }

  private void differences(Result result) {
    for (PairsEvaluation.Difference one : result.differences()) {
      console.result(
          Plain.line(
              one.file()
                  + " "
                  + one.field()
                  + ": expected "
                  + one.expected()
                  + ", got "
                  + one.got()));
    }
  }

  private static List<String> cells(Map<String, Count> counts) {
    return FIELDS.stream().map(field -> cell(counts.getOrDefault(field, new Count(0, 0)))).toList();
  }

  private static String cell(Count count) {
    return count.both() == 0 ? "–" : count.same() + "/" + count.both();
  }

  private static String row(String name, List<String> cells) {
    return "%-12s".formatted(name)
        + cells.stream().map(cell -> " %8s".formatted(cell)).collect(Collectors.joining());
  }
}
