package org.ibid.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the benchmarks of what indexing and searching are made of, and prints what each costs. */
public final class HotParts {

  private static final int ROUNDS = 5;
  private static final TimeValue ROUND = TimeValue.seconds(2);
  private static final String RECORDS = "500";

  private HotParts() {}

  /**
   * What was measured, in microseconds.
   *
   * @param micros by the name of the benchmark: of a pass over all, or of one query
   */
  record Costs(Map<String, Double> micros, int papers, int references) {

    double of(String benchmark) {
      return Objects.requireNonNull(micros.get(benchmark), benchmark + " was not run");
    }

    double snippets() {
      return of("searchWithSnippets") - of("searchPlain");
    }

    @Override
    public String toString() {
      return line("record, read from XML", of("readRecords") / papers)
          + line("reference, parsed", of("parseReferences") / references)
          + line("record, tagged", of("tagRecords") / papers)
          + line("abstract, in sentences", of("splitSentences") / papers)
          + line("query, simple", of("parseSimple"))
          + line("query, Ovid", of("parseOvid"))
          + line("query, PubMed", of("parsePubmed"))
          + line("page of 25, plain", of("searchPlain"))
          + line("its snippets", snippets());
    }

    private static String line(String what, double micros) {
      return String.format(Locale.ROOT, "%-24s %9.1f us%n", what, micros);
    }
  }

  /** Takes nothing. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    System.out.print(
        run(
            new OptionsBuilder()
                .forks(1)
                .warmupIterations(ROUNDS)
                .warmupTime(ROUND)
                .measurementIterations(ROUNDS)
                .measurementTime(ROUND),
            RECORDS));
  }

  static Costs run(ChainedOptionsBuilder options, String records)
      throws RunnerException, IOException {
    HotPartsBenchmark counted = new HotPartsBenchmark();
    counted.records = Integer.parseInt(records);
    counted.make();
    try {
      Collection<RunResult> results =
          new Runner(
                  options
                      .include(HotPartsBenchmark.class.getName())
                      .param("records", records)
                      .shouldFailOnError(true)
                      .build())
              .run();
      return new Costs(micros(results), counted.paperCount(), counted.referenceCount());
    } finally {
      counted.delete();
    }
  }

  private static Map<String, Double> micros(Collection<RunResult> results) {
    Map<String, Double> micros = new TreeMap<>();
    for (RunResult result : results) {
      micros.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    return micros;
  }
}
