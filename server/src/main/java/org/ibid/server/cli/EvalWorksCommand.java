package org.ibid.server.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.eval.WorksEvaluation;
import org.ibid.server.eval.WorksEvaluation.Judged;
import org.ibid.server.eval.WorksEvaluation.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures how well records of one publication are found. */
@Command(
    name = "eval-works",
    description = {
      "Measures how well the records of one publication are found: EndNote libraries in XML whose",
      "duplicates are marked by the caption Duplicate."
    },
    footer = {
      "",
      "sensitivity: share of the marked records that were joined with another. specificity: share",
      "of the others that stayed alone. precision: share of the joined records that are marked,",
      "and share of the joined pairs of which both are."
    },
    mixinStandardHelpOptions = true)
final class EvalWorksCommand implements Callable<Integer> {

  private static final String ROW = "%-24s %7s %7s %7s %11s %11s %9s %7s %9s";

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "EndNote libraries in XML.")
  private List<Path> files = List.of();

  @Option(
      names = "--show",
      description = "Lists every false pair and why it was joined, and every record missed.")
  private boolean show;

  EvalWorksCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    console.result(
        ROW.formatted(
            "library",
            "records",
            "marked",
            "works",
            "sensitivity",
            "specificity",
            "precision",
            "pairs",
            "of pairs"));
    for (Path file : files) {
      Result result = WorksEvaluation.run(file);
      console.result(row(result));
      if (show) {
        show(result);
      }
    }
    return ExitStatus.DONE;
  }

  private static String row(Result result) {
    return ROW.formatted(
        Plain.line(result.library()),
        result.records(),
        result.marked(),
        result.works(),
        share(result.sensitivity()),
        share(result.specificity()),
        share(result.precision()),
        result.pairs(),
        share(result.pairPrecision()));
  }

  private static String share(double share) {
    return String.format(Locale.ROOT, "%.4f", share);
  }

  private void show(Result result) {
    for (WorksEvaluation.Pair pair : result.falsePairs()) {
      console.result("  false: " + Plain.line(pair.why()));
      console.result("    " + line(pair.a()));
      console.result("    " + line(pair.b()));
    }
    result.missed().forEach(missed -> console.result("  missed: " + line(missed)));
  }

  private static String line(Judged record) {
    Publication publication = record.publication();
    String author =
        publication.author().stream().findFirst().map(Name::display).orElse("(no author)");
    return Plain.line(
        record.number()
            + " | "
            + author
            + " | "
            + publication.title()
            + " | "
            + publication.containerTitle()
            + " | "
            + publication.issued()
            + " | "
            + publication.volume()
            + " | "
            + publication.page()
            + (record.marked() ? " | marked" : ""));
  }
}
