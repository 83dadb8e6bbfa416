package org.ibid.server.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.eval.ranking.Evaluation;
import org.ibid.server.eval.ranking.FormatException;
import org.ibid.server.eval.ranking.Judgements;
import org.ibid.server.eval.ranking.Measure;
import org.ibid.server.eval.ranking.NamedRanking;
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
      names = "--ranking",
      paramLabel = "NAME",
      description =
          "default; or plain: BM25 of title and abstract as one field (k1 0.9, b 0.4, English"
              + " analysis), which the default must beat.")
  private String ranking = NamedRanking.DEFAULT.id();

  @Option(
      names = "--against",
      paramLabel = "NAME|FILE",
      description = "A ranking or a run to compare with; may be repeated.")
  private List<String> others = List.of();

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
      Run run = given == null ? retrieved(named(ranking), judgements) : Run.read(given);
      if (saved != null) {
        run.write(saved);
      }
      print(Evaluation.of(run, judgements), judgements);
      return ExitStatus.DONE;
    } catch (FormatException e) {
      throw new WrongUseException(String.valueOf(e.getMessage()));
    }
  }

  private static NamedRanking named(String name) {
    return NamedRanking.of(name)
        .orElseThrow(() ->
            new WrongUseException(
                "expected --ranking to be one of "
                    + String.join(", ", NamedRanking.ids())
                    + ", got "
                    + name));
  }

  /** A file may be called like a ranking: then it is written with its folder, {@code ./plain}. */
  private Run other(String name, Judgements judgements) throws IOException {
    Optional<NamedRanking> known = NamedRanking.of(name);
    return known.isPresent() ? retrieved(known.get(), judgements) : Run.read(Path.of(name));
  }

  private Run retrieved(NamedRanking asked, Judgements judgements) throws IOException {
    if (topics == null) {
      throw new WrongUseException("expected --topics FILE, or --run FILE");
    }
    try (LuceneEngine engine = LuceneEngine.open(index.folder())) {
      Kind kind = KINDS.getOrDefault(in, Kind.PAPER);
      return asked.run(new NamedRanking.Asked(engine, kind, judgements, TopicReader.read(topics)));
    }
  }

  private void print(Evaluation measured, Judgements judgements) throws IOException {
    console.result(row("ranking", "topics", Measure::label));
    console.result(values(measured));
    for (String other : others) {
      Evaluation compared = Evaluation.of(other(other, judgements), judgements);
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
