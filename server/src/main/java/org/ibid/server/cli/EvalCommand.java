package org.ibid.server.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.eval.ranking.Evaluation;
import org.ibid.server.eval.ranking.FormatException;
import org.ibid.server.eval.ranking.Judgements;
import org.ibid.server.eval.ranking.Measure;
import org.ibid.server.eval.ranking.Retrieval;
import org.ibid.server.eval.ranking.Run;
import org.ibid.server.eval.ranking.TopicReader;
import org.ibid.server.search.LuceneEngine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how well the hits of topics are ranked. */
@Command(
    name = "eval",
    description = {
      "Measures how well hits are ranked: asks the index every topic, any word of it, and compares",
      "with what people judged. Documents go by their ids, or by the keys of their files."
    },
    footer = {
      "",
      "Topics in TREC's form, BEIR's JSON lines, or lines of an id, a tab and the text. Judgements",
      "and runs are TREC's. Every topic with a relevant document counts, one without hits as 0.",
      "p: how often chance alone makes such a difference (randomisation test, two-sided)."
    },
    mixinStandardHelpOptions = true)
final class EvalCommand implements Callable<Integer> {

  private static final String DEFAULT_RANKING = "default";

  private static final Map<String, Kind> KINDS =
      Map.of("papers", Kind.PAPER, "statements", Kind.STATEMENT);

  @Mixin private final IndexOption index;
  private final Console console;

  @Option(names = "--topics", paramLabel = "FILE", description = "What is asked.")
  private @Nullable Path topics;

  @Option(
      names = "--qrels",
      required = true,
      paramLabel = "FILE",
      description = "Which documents answer it.")
  private Path qrels = Path.of("");

  @Option(names = "--in", paramLabel = "KIND", description = "papers (the default) or statements.")
  private String in = "papers";

  @Option(names = "--run", paramLabel = "FILE", description = "Measures this run and asks nothing.")
  private @Nullable Path given;

  @Option(
      names = "--against",
      paramLabel = "FILE",
      description = "A run to compare with; may be repeated.")
  private List<Path> others = List.of();

  @Option(names = "--save-run", paramLabel = "FILE", description = "Writes the run there.")
  private @Nullable Path saved;

  EvalCommand(Settings settings, Console console) {
    this.index = new IndexOption(settings);
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (!KINDS.containsKey(in)) {
      throw new WrongUseException("expected --in to be one of papers, statements, got " + in);
    }
    try {
      Judgements judgements = Judgements.read(qrels);
      Run run = given == null ? retrieved(judgements) : Run.read(given);
      if (saved != null) {
        run.write(saved);
      }
      print(Evaluation.of(run, judgements), judgements);
      return ExitStatus.DONE;
    } catch (FormatException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  private Run retrieved(Judgements judgements) throws IOException {
    if (topics == null) {
      throw new WrongUseException("expected --topics FILE, or --run FILE");
    }
    try (LuceneEngine engine = LuceneEngine.open(index.folder())) {
      return new Retrieval(engine, KINDS.getOrDefault(in, Kind.PAPER), judgements)
          .run(DEFAULT_RANKING, TopicReader.read(topics));
    }
  }

  private void print(Evaluation measured, Judgements judgements) throws IOException {
    console.result(row("ranking", "topics", Measure::label));
    console.result(values(measured));
    for (Path other : others) {
      Evaluation compared = Evaluation.of(Run.read(other), judgements);
      console.result(values(compared));
      console.result(row("  difference", "", m -> signed(difference(measured, compared, m))));
      console.result(row("  p", "", m -> number(measured.against(compared, m).p())));
    }
  }

  private static String values(Evaluation evaluation) {
    String topics = Integer.toString(evaluation.topics());
    return row(evaluation.name(), topics, m -> number(evaluation.mean(m)));
  }

  private static double difference(Evaluation one, Evaluation other, Measure measure) {
    return one.mean(measure) - other.mean(measure);
  }

  private static String row(String name, String topics, Function<Measure, String> cell) {
    String cells =
        Arrays.stream(Measure.values())
            .map(measure -> String.format(Locale.ROOT, "%11s", cell.apply(measure)))
            .collect(Collectors.joining());
    return String.format(Locale.ROOT, "%-20s %7s%s", Plain.line(name), topics, cells);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.4f", value);
  }

  private static String signed(double value) {
    return String.format(Locale.ROOT, "%+.4f", value);
  }
}
