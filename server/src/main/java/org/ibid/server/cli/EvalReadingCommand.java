package org.ibid.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.ibid.indexer.source.Sources;
import org.ibid.server.eval.Half;
import org.ibid.server.eval.ReadingEvaluation;
import org.ibid.server.eval.ReadingEvaluation.Plan;
import org.ibid.server.eval.ReadingEvaluation.Result;
import org.ibid.server.eval.Scores;
import org.ibid.server.eval.StringsEvaluation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well papers are read. */
@Command(
    name = "eval-reading",
    description = {
      "Measures how well papers are read: prints JATS articles as plain text in the layouts that",
      "people save, reads them back, and compares with what their XML says. Where the article stands",
      "beside its XML under the same name (.html, .pdf, .txt, .layout.txt, .docx), that file is read",
      "instead. Reference strings that somebody labelled (AnyStyle's XML, GROBID's TEI, JSON lines)",
      "are measured too."
    },
    footer = {
      "",
      "Each cell is the F1 of all articles together, softly compared (case, punctuation, spaces and",
      "accents apart), then strictly. entries: the reference list's segmentation. citations: pairs",
      "of a mark and a reference it names, ranges expanded."
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

  @Parameters(
      paramLabel = "DIR",
      description = "Folder of JATS articles, or of labelled references.")
  private Path folder = Path.of("");

  @Option(
      names = "--half",
      paramLabel = "H",
      description = {
        "dev: the articles whose file name has an even CRC-32; test: the others; all: the default.",
        "Rules are made on one half and measured on the other."
      })
  private Half half = Half.ALL;

  @Option(
      names = "--layout",
      paramLabel = "L",
      split = ",",
      description =
          "Only these: publisher, repository, nature, harvard, pdf, record, ocr, native (the XML),"
              + " or twins by their ending: .html, .pdf, .txt, .layout.txt, .docx.")
  private List<String> layouts = List.of();

  @Option(names = "--limit", paramLabel = "N", description = "The first N articles by name.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--show",
      paramLabel = "COLUMN",
      description = "Lists what was missed there, expected and got; all for every column.")
  private @Nullable String show;

  @Option(
      names = "--worst",
      paramLabel = "N",
      description = "Names the N articles with the most misses of each row and column.")
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
    return ReadingEvaluation.hasArticles(folder) ? articles() : strings();
  }

  private int strings() throws IOException {
    Scores scores = StringsEvaluation.of(folder, half);
    if (scores.rows().isEmpty()) {
      throw new WrongUseException(
          "expected JATS articles or labelled references, found none in " + folder);
    }
    report(scores);
    return ExitStatus.DONE;
  }

  private int articles() throws IOException {
    Result result = new ReadingEvaluation(new Sources(), plan()).run(folder);
    note(result);
    report(result.scores());
    return result.unreadable().isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED_INPUTS;
  }

  private void note(Result result) {
    Stream.concat(result.unreadable().stream(), result.rejected().stream())
        .map(Plain::line)
        .forEach(console::note);
    console.note(
        result.articles()
            + " articles; citations are not counted in "
            + result.citationsSkipped()
            + " of them, whose marks are not linked well enough");
  }

  private void report(Scores scores) {
    ReadingReport report = new ReadingReport(scores);
    if (show != null) {
      report.misses(show.equals("all") ? "" : show).forEach(console::result);
    } else if (worst > 0) {
      report.worst(worst).forEach(console::result);
    } else {
      console.result(format == Format.JSON ? report.json() : report.table());
    }
  }

  private Plan plan() {
    if (!ReadingEvaluation.rows().containsAll(layouts)) {
      throw new WrongUseException(
          "expected --layout to be of " + ReadingEvaluation.rows() + ", got " + layouts);
    }
    return new Plan(half, limit, layouts, Optional.ofNullable(write));
  }
}
