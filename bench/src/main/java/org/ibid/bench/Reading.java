package org.ibid.bench;

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

/** Runs the benchmarks of reading and prints what an article and a reference cost. */
public final class Reading {

  /** Enough that both compilers are done with the readers. */
  private static final int ROUNDS = 5;

  private static final TimeValue ROUND = TimeValue.seconds(3);

  private Reading() {}

  /**
   * What was measured, each for one article or one reference.
   *
   * @param pullMicros to pull the events of an article
   * @param readMicros to read an article
   * @param referenceMicros to read a reference
   */
  record Costs(double pullMicros, double readMicros, double referenceMicros) {

    double ratio() {
      return readMicros / pullMicros;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "article, events pulled  %9.1f us%narticle, read           %9.1f us%nratio                   %9.2f%n"
              + "reference, read         %9.1f us",
          pullMicros,
          readMicros,
          ratio(),
          referenceMicros);
    }
  }

  /** Takes the folder of JATS articles, or nothing for made-up ones. */
  public static void main(String[] arguments) throws RunnerException {
    String articles = arguments.length == 0 ? "" : arguments[0];
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .forks(1)
            .warmupIterations(ROUNDS)
            .warmupTime(ROUND)
            .measurementIterations(ROUNDS)
            .measurementTime(ROUND);
    System.out.println(run(options, articles));
  }

  static Costs run(ChainedOptionsBuilder options, String articles) throws RunnerException {
    ReadingBenchmark counted = new ReadingBenchmark();
    counted.articles = articles;
    counted.load();
    Map<String, Double> micros =
        micros(
            new Runner(
                    options
                        .include(ReadingBenchmark.class.getName())
                        .param("articles", articles)
                        .shouldFailOnError(true)
                        .build())
                .run());
    return new Costs(
        of("pullArticles", micros) / counted.articleCount(),
        of("readArticles", micros) / counted.articleCount(),
        of("readReferences", micros) / counted.referenceCount());
  }

  private static double of(String benchmark, Map<String, Double> micros) {
    return Objects.requireNonNull(micros.get(benchmark), benchmark + " was not run");
  }

  private static Map<String, Double> micros(Collection<RunResult> results) {
    Map<String, Double> micros = new TreeMap<>();
    for (RunResult result : results) {
      micros.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    return micros;
  }
}
