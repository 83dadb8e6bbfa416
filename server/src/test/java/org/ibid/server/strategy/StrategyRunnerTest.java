package org.ibid.server.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Problem;
import org.ibid.server.search.Syntax;
import org.ibid.server.strategy.KnownPaper.Loss;
import org.ibid.server.strategy.LineRun.OperandHits;
import org.ibid.server.strategy.LineRun.TermHits;
import org.ibid.server.strategy.lint.ProblemCode;
import org.ibid.server.strategy.text.Strategy;
import org.ibid.server.strategy.text.StrategyReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrategyRunnerTest {

  @TempDir static Path folder;
  private static Library library;

  @BeforeAll
  static void index() throws IOException {
    library = Library.in(folder);
  }

  @AfterAll
  static void close() throws IOException {
    library.close();
  }

  private static StrategyRun run(String text, String... known) {
    return run(text, "pubmed", Duration.ofMinutes(1), known);
  }

  private static StrategyRun ovid(String text, String... known) {
    return run(text, "ovid", Duration.ofMinutes(1), known);
  }

  private static StrategyRun run(String text, String syntax, Duration atMost, String... known) {
    Strategy strategy = ((StrategyReader.Read) StrategyReader.read(text)).strategy();
    return new StrategyRunner(library.engine())
        .run(
            new StrategyRequest(
                strategy,
                Syntax.of(syntax).orElseThrow(),
                false,
                Kind.PAPER,
                Filters.NONE,
                List.of(known),
                atMost));
  }

  private static List<Long> counts(StrategyRun run) {
    return run.lines().stream().map(LineRun::count).toList();
  }

  private static List<String> codes(LineRun line) {
    return line.problems().stream().map(Problem::code).toList();
  }

  @Test
  void everyLineHasItsCountAndCombinesThoseBefore() {
    StrategyRun run = run("warm*[ti] OR heat*[ti]\nknee*[ti]\n#1 AND #2\n#2 NOT #3");
    assertThat(counts(run)).containsExactly(5L, 5L, 3L, 2L);
    assertThat(run.result().map(LineRun::count)).contains(2L);
    assertThat(run.searched()).isEqualTo(8);
    assertThat(run.failed()).isZero();
    assertThat(run.partial()).isFalse();
  }

  @Test
  void ovidsLinesRunAsPrinted() {
    StrategyRun run =
        ovid(
            """
            1. (warm$ or heat$).ti.
            2. ((sore or painful) adj2 knee$).ti.
            3. and/1-2
            4. exp Animals/ not Humans/
            5. 3 not 4
            6. limit 5 to yr="2002 -2010"
            """);
    assertThat(counts(run)).containsExactly(5L, 4L, 3L, 1L, 2L, 1L);
  }

  @Test
  void eachTermOfAnOrHasItsHitsAndThoseThatOnlyItFinds() {
    LineRun line = run("warm*[ti] OR heat*[ti] OR baths[ti] OR kness[ti]").lines().getFirst();
    assertThat(line.terms())
        .extracting(TermHits::text, TermHits::count, TermHits::unique)
        .containsExactly(
            tuple("warm*[ti]", 3L, 2L),
            tuple("heat*[ti]", 2L, 2L),
            tuple("baths[ti]", 1L, 0L),
            tuple("kness[ti]", 0L, 0L));
    assertThat(line.terms().getLast().suggestions()).containsExactly("knees");
    assertThat(line.terms().getFirst().suggestions()).isEmpty();
  }

  @Test
  void termsOfEveryOrOfALineAreCountedInTheirGroup() {
    LineRun line =
        run("(warm*[ti] OR cold[ti]) AND (knees[ti] OR shoulders[ti])").lines().getFirst();
    assertThat(line.terms())
        .extracting(TermHits::group, TermHits::text, TermHits::count, TermHits::unique)
        .containsExactly(
            tuple(0, "warm*[ti]", 3L, 2L),
            tuple(0, "cold[ti]", 3L, 2L),
            tuple(1, "knees[ti]", 4L, 4L),
            tuple(1, "shoulders[ti]", 2L, 2L));
  }

  @Test
  void aLineOfOneWordThatNothingHasIsGivenAnother() {
    LineRun line = run("shuolders[ti]").lines().getFirst();
    assertThat(line.count()).isZero();
    assertThat(line.terms().getFirst().suggestions()).containsExactly("shoulders");
  }

  @Test
  void linesThatAreJoinedAreTermsToo() {
    LineRun line = ovid("warm$.ti.\nheat$.ti.\nbaths.ti.\nor/1-3").lines().getLast();
    assertThat(line.terms())
        .extracting(TermHits::text, TermHits::count, TermHits::unique)
        .containsExactly(tuple("1", 3L, 2L), tuple("2", 2L, 2L), tuple("3", 1L, 0L));
  }

  @Test
  void eachPartOfAnAndSaysWhatItRemoves() {
    LineRun line = run("knee*[ti]\nsore[ti]\nrats[ti]\n#1 AND #2 NOT #3").lines().getLast();
    assertThat(line.count()).isEqualTo(3);
    assertThat(line.operands())
        .extracting(
            OperandHits::text, OperandHits::negated, OperandHits::count, OperandHits::removed)
        .containsExactly(
            tuple("1", false, 5L, 1L), tuple("2", false, 5L, 1L), tuple("3", true, 1L, 1L));
  }

  @Test
  void aLimitIsAPartToo() {
    LineRun line = ovid("knee$.ti.\nlimit 1 to yr=\"2003 -2020\"").lines().getLast();
    assertThat(line.operands()).extracting(OperandHits::removed).containsExactly(3L, 2L);
  }

  @Test
  void knownPapersAreRecalledLineByLine() {
    StrategyRun run =
        run(
            "warm*[ti] OR heat*[ti]\nknee*[ti]\n#1 AND #2",
            "10.5555/KNEE.1",
            "pmid:906",
            "10.5555/none");
    assertThat(run.knownHere()).isEqualTo(2);
    assertThat(run.lines()).extracting(LineRun::recalled).containsExactly(1, 2, 1);
    assertThat(run.known())
        .extracting(KnownPaper::given, KnownPaper::here, KnownPaper::found)
        .containsExactly(
            tuple("10.5555/KNEE.1", true, true),
            tuple("pmid:906", true, false),
            tuple("10.5555/none", false, false));
  }

  @Test
  void aLostPaperIsFollowedBackToTheFirstLineThatLacksIt() {
    StrategyRun run =
        run(
            "warm*[ti]\nheat*[ti]\n#1 OR #2\nknee*[ti]\n#3 AND #4\nrats[ti]\n#5 NOT #6",
            "903",
            "906",
            "904");
    assertThat(run.known().get(0).lost()).containsExactly(new Loss("7", "6", true));
    assertThat(run.known().get(1).lost()).containsExactly(new Loss("3", "", false));
    assertThat(run.known().get(2).lost())
        .containsExactly(new Loss("3", "", false), new Loss("4", "", false));
  }

  @Test
  void withinOneLineThePartThatLacksItIsNamed() {
    StrategyRun run = run("(warm*[ti] OR heat*[ti]) AND knee*[ti]", "pmid:906");
    assertThat(run.known().getFirst().lost()).hasSize(1);
    assertThat(run.known().getFirst().lost().getFirst().operand()).contains("warm*");
  }

  @Test
  void aLineThatRefersToItselfALaterOneOrNoneIsAnError() {
    StrategyRun run = run("1. knee*[ti]\n2. #1 AND #2\n3. #4 OR #1\n4. sore[ti]\n5. #1 AND #9");
    assertThat(counts(run)).containsExactly(5L, null, null, 5L, null);
    for (int at : new int[] {1, 2, 4}) {
      assertThat(codes(run.lines().get(at))).contains(ProblemCode.INVALID_REFERENCE);
    }
    assertThat(run.failed()).isEqualTo(3);
  }

  @Test
  void anOvidLineThatRefersToItselfIsAnErrorAtItsPlace() {
    StrategyRun run = ovid("knee$.ti.\nsore.ti.\n1 and 3 and 2");
    Problem problem =
        run.lines().getLast().problems().stream()
            .filter(Problem::isError)
            .findFirst()
            .orElseThrow();
    assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_REFERENCE);
    assertThat("1 and 3 and 2".substring(problem.offset(), problem.offset() + problem.length()))
        .isEqualTo("3");
  }

  @Test
  void whatStandsOnAFailedLineFailsAndSaysSo() {
    StrategyRun run = ovid("((((.ti.\nknee$.ti.\n1 and 2\n3 or 2");
    assertThat(counts(run)).containsExactly(null, 5L, null, null);
    assertThat(codes(run.lines().get(2))).contains(ProblemCode.FAILED_REFERENCE);
    assertThat(codes(run.lines().get(3))).contains(ProblemCode.FAILED_REFERENCE);
  }

  @Test
  void aNumberThatTwoLinesHaveMeansTheLastBefore() {
    StrategyRun run = run("1. knee*[ti]\n2. sore[ti]\n2. rats[ti]\n3. #1 AND #2");
    assertThat(counts(run)).containsExactly(5L, 5L, 1L, 1L);
  }

  @Test
  void theNewestFirstIsRunInTheOrderOfItsNumbers() {
    assertThat(counts(run("#3 #1 AND #2\n#2 sore[ti]\n#1 knee*[ti]"))).containsExactly(5L, 5L, 4L);
  }

  @Test
  void lettersAndNamesAreReferredTo() {
    StrategyRun run =
        run(
            "1a\nwarm*[ti] OR heat*[ti]\n1b\nknee*[ti]\nA. 1a and 1b\nB. 1b not 1a\nFinal search: A or B");
    assertThat(counts(run)).containsExactly(5L, 5L, 3L, 2L, 5L);
  }

  @Test
  void aLineSaysWhatItAsksWithoutOthers() {
    LineRun line = run("knee*[ti]\nsore[ti] OR warm*[ti]\n#1 AND #2").lines().getLast();
    String alone = line.alone().orElseThrow();
    assertThat(counts(run(alone))).containsExactly(line.count());
    assertThat(alone).doesNotContain("#");
  }

  @Test
  void linesThatDoubleEachOtherAreNotWrittenOut() {
    StringBuilder text = new StringBuilder("knee*[ti] OR sore[ti]\n");
    for (int i = 1; i < 60; i++) {
      text.append("#" + i + " AND (#" + i + " OR #1)\n");
    }
    StrategyRun run = run(text.toString());
    assertThat(run.failed()).isZero();
    assertThat(run.lines().getLast().alone()).isEmpty();
  }

  @Test
  void whereTheTimeIsOverEveryLineSaysSo() {
    StrategyRun run = run("knee*[ti]\nsore[ti]", "pubmed", Duration.ZERO);
    assertThat(run.partial()).isTrue();
    assertThat(counts(run)).containsExactly(null, null);
    assertThat(run.lines()).allMatch(LineRun::partial);
    assertThat(codes(run.lines().getFirst())).contains(ProblemCode.TIME_LIMIT);
  }

  @Test
  void plainLinesMayBeCombinedToo() {
    StrategyRun run =
        run("1. title:knees\n2. title:sore\n3. 1 AND 2", "lucene", Duration.ofMinutes(1));
    assertThat(counts(run)).containsExactly(4L, 5L, 3L);
  }

  @Test
  void otherRecordsAreSearchedToo() {
    Strategy strategy = ((StrategyReader.Read) StrategyReader.read("knee*[ti]")).strategy();
    StrategyRequest request =
        new StrategyRequest(
            strategy,
            Syntax.of("pubmed").orElseThrow(),
            true,
            Kind.REFERENCE,
            Filters.NONE,
            List.of(),
            Duration.ofMinutes(1));
    assertThat(counts(new StrategyRunner(library.engine()).run(request))).containsExactly(0L);
  }

  static Stream<String> hostile() {
    StringBuilder joining = new StringBuilder("knee$.ti.\nsore.ti.\n");
    for (int i = 3; i <= StrategyReader.MOST_LINES; i++) {
      joining.append("or/1-").append(i - 1).append('\n');
    }
    return Stream.of(
        joining.toString(),
        "(" + "w or ".repeat(9_000) + "x).ti.",
        "(".repeat(100_000),
        "\0\u202e\u200b*".repeat(50_000),
        "knee$.ti. and 1\n".repeat(StrategyReader.MOST_LINES),
        "a$.ti. or ".repeat(5_000) + "b.ti.");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void anyStrategyIsAnsweredInBoundedTime(String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          StrategyRun run = run(text, "ovid", Duration.ofSeconds(10));
          assertThat(run.lines()).isNotEmpty();
          assertThat(run.lines().stream().mapToInt(line -> line.terms().size()).sum())
              .isLessThan(30_000);
        });
  }
}
