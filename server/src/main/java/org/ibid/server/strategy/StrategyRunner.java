package org.ibid.server.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ibid.server.query.Problem;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Remark;
import org.ibid.server.query.pubmed.TermMapping;
import org.ibid.server.search.Engine;
import org.ibid.server.search.HeadingMapping;
import org.ibid.server.search.HitSet;
import org.ibid.server.search.SetSearch;
import org.ibid.server.strategy.Outcomes.Outcome;
import org.ibid.server.strategy.ReadLine.Before;
import org.ibid.server.strategy.ReadLine.Missing;
import org.ibid.server.strategy.lint.Lint;
import org.ibid.server.strategy.lint.ProblemCode;

/** Runs strategies, line by line, over one commit of an index each. */
public final class StrategyRunner {

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Engine engine;

  public StrategyRunner(Engine engine) {
    this.engine = engine;
  }

  /**
   * Runs all lines of a strategy.
   *
   * @throws org.ibid.server.search.InvalidRequestException where a filter isn't one of the kind
   */
  public StrategyRun run(StrategyRequest request) {
    return run(request, LineLanguage.of(request.syntax(), request.kind(), mapping(request)));
  }

  private TermMapping mapping(StrategyRequest request) {
    return request.mapping() ? new HeadingMapping(engine.schema().schemes()) : TermMapping.NONE;
  }

  StrategyRun run(StrategyRequest request, LineLanguage language) {
    try (SetSearch search = engine.sets(request.kind(), request.filters())) {
      return new Running(request, language, search).run();
    }
  }

  /** One run. */
  private final class Running {
    private final StrategyRequest request;
    private final LineLanguage language;
    private final SetSearch search;
    private final Clock clock;
    private final List<ReadLine> lines;
    private final List<List<Problem>> lint;
    private final Contributions contributions;
    private final KnownRecords known;
    private final Outcomes outcomes = new Outcomes();

    Running(StrategyRequest request, LineLanguage language, SetSearch search) {
      this.request = request;
      this.language = language;
      this.search = search;
      this.clock = new Clock(request.atMost());
      this.lines = ReadLine.all(request.strategy().lines(), language);
      this.lint = Lint.of(lines.stream().map(this::written).toList(), request.syntax());
      Spelling spelling = new Spelling(engine, request.kind());
      this.contributions = new Contributions(search, spelling, clock);
      this.known = KnownRecords.of(request.known(), search, clock);
    }

    private Lint.Line written(ReadLine line) {
      return new Lint.Line(line.line().text(), line.query(), line.before());
    }

    StrategyRun run() {
      List<LineRun> runs = lines.stream().map(this::run).toList();
      return new StrategyRun(
          request.strategy(),
          request.syntax(),
          request.kind(),
          runs,
          new Tracing(lines, outcomes, known, search, clock).all(),
          search.everything().count(),
          clock.isOver() || runs.stream().anyMatch(LineRun::partial),
          clock.tookMillis());
    }

    private LineRun run(ReadLine line) {
      List<Problem> problems = new ArrayList<>(line.query().problems());
      problems.addAll(lint.get(line.at()));
      problems.replaceAll(ProblemCode::inOneVocabulary);
      problems.addAll(unreachable(line));
      if (problems.stream().noneMatch(Problem::isError) && clock.isOver()) {
        problems.add(tooLate(line));
      }
      if (problems.stream().anyMatch(Problem::isError)) {
        boolean late = problems.stream().anyMatch(p -> p.code().equals(ProblemCode.TIME_LIMIT));
        return failed(line, problems, 0, late);
      }
      return search(line, problems);
    }

    private LineRun search(ReadLine line, List<Problem> problems) {
      Map<String, HitSet> sets = outcomes.sets(line);
      long started = System.nanoTime();
      SetSearch.Found found = search.find(line.tree(), sets, clock.left());
      long took = (System.nanoTime() - started) / NANOS_PER_MILLI;
      for (Remark remark : found.remarks()) {
        problems.add(line.query().problem(remark));
      }
      if (found.failed()) {
        return failed(line, problems, took, found.partial());
      }
      boolean partial = found.partial() || line.before().stream().anyMatch(this::isPartial);
      Optional<Query> alone = LineReferences.resolved(line, this::alone);
      outcomes.put(line.at(), new Outcome(found.set(), partial, alone));
      if (found.partial()) {
        problems.add(ranOut(line));
      }
      List<LineRun.TermHits> terms = found.partial() ? List.of() : contributions.terms(line, sets);
      List<LineRun.OperandHits> operands =
          found.partial() ? List.of() : contributions.operands(line, sets);
      if (!found.partial() && contributions.isLeft()) {
        problems.add(notCounted(line));
      }
      return new LineRun(
          line.line(),
          line.query().understood(),
          found.set().count(),
          took,
          partial,
          inOrder(problems),
          terms,
          operands,
          request.known().isEmpty() ? null : known.in(found.set()).size(),
          alone.flatMap(language::print));
    }

    private LineRun failed(ReadLine line, List<Problem> problems, long took, boolean partial) {
      return new LineRun(
          line.line(),
          line.query().understood(),
          null,
          took,
          partial,
          inOrder(problems),
          List.of(),
          List.of(),
          null,
          Optional.empty());
    }

    private boolean isPartial(int at) {
      return outcomes.of(at).filter(Outcome::partial).isPresent();
    }

    private Optional<Query> alone(int at) {
      return outcomes.of(at).flatMap(Outcome::alone);
    }

    /** References that lead nowhere, or to lines that could not be run. */
    private List<Problem> unreachable(ReadLine line) {
      List<Problem> problems = new ArrayList<>();
      line.targets()
          .forEach((name, target) -> {
            switch (target) {
              case Missing(ReadLine.Why why) ->
                  problems.add(about(line, name, ProblemCode.INVALID_REFERENCE, why.of(name)));
              case Before(int at) -> {
                if (outcomes.of(at).isEmpty()) {
                  problems.add(
                      about(
                          line,
                          name,
                          ProblemCode.FAILED_REFERENCE,
                          "Line " + name + " could not be run, so this can't be either."));
                }
              }
            }
          });
      return problems;
    }

    private static Problem about(ReadLine line, String name, String code, String message) {
      return line.query().problem(Remark.error(new LineReference(name), code, message));
    }

    private Problem tooLate(ReadLine line) {
      String message = "The " + request.atMost().toSeconds() + " s for the strategy were over.";
      return Problem.error(0, line.line().text().length(), ProblemCode.TIME_LIMIT, message);
    }

    private Problem ranOut(ReadLine line) {
      String message =
          "The "
              + request.atMost().toSeconds()
              + " s for the strategy were over; this is what was found till then.";
      return Problem.warning(0, line.line().text().length(), ProblemCode.TIME_LIMIT, message);
    }

    private static Problem notCounted(ReadLine line) {
      String message =
          "The line's count is exact, but its terms or parts are too many to be counted one by one.";
      return Problem.warning(0, line.line().text().length(), ProblemCode.NOT_COUNTED, message);
    }

    private static List<Problem> inOrder(List<Problem> problems) {
      return problems.stream()
          .map(ProblemCode::inOneVocabulary)
          .distinct()
          .sorted(Comparator.comparingInt(Problem::offset))
          .toList();
    }
  }
}
