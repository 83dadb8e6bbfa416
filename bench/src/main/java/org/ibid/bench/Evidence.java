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

/** Runs the benchmarks of evidence and prints what each costs beside a plain search. */
public final class Evidence {

  private static final int ROUNDS = 5;
  private static final TimeValue ROUND = TimeValue.seconds(3);

  private Evidence() {}

  /** What was measured, warm. */
  record Costs(double searchMicros, double matrixMicros, double workMicros) {
    double matrixRatio() {
      return matrixMicros / searchMicros;
    }

    double workRatio() {
      return workMicros / searchMicros;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "search, a page with facets %9.1f us%nmatrix, 50 by 50            %9.1f us, ratio %.2f%n"
              + "work cited 2,000 times     %9.1f us, ratio %.2f",
          searchMicros,
          matrixMicros,
          matrixRatio(),
          workMicros,
          workRatio());
    }
  }

  /** Takes nothing. */
  public static void main(String[] arguments) throws RunnerException {
    System.out.println(
        run(
            new OptionsBuilder()
                .forks(1)
                .warmupIterations(ROUNDS)
                .warmupTime(ROUND)
                .measurementIterations(ROUNDS)
                .measurementTime(ROUND),
            "100000"));
  }

  static Costs run(ChainedOptionsBuilder options, String citations) throws RunnerException {
    Map<String, Double> micros =
        micros(
            new Runner(
                    options
                        .include(EvidenceBenchmark.class.getName())
                        .param("citations", citations)
                        .shouldFailOnError(true)
                        .build())
                .run());
    return new Costs(of("search", micros), of("matrix", micros), of("work", micros));
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
