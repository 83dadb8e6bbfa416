package org.ibid.server.strategy.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Parts;
import org.ibid.server.query.Problem;
import org.ibid.server.query.pubmed.TermMapping;
import org.ibid.server.search.Syntax;
import org.ibid.server.strategy.LineLanguage;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LintTest {

  /** The problems of each line, of which a number is the line's place from 1. */
  private static List<List<Problem>> lint(String syntax, String... texts) {
    Syntax language = Syntax.of(syntax).orElseThrow();
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= texts.length; i++) {
      names.add(Integer.toString(i));
    }
    List<Lint.Line> lines = new ArrayList<>();
    for (String text : texts) {
      int at = lines.size();
      ParsedQuery query =
          LineLanguage.of(language, Kind.PAPER, TermMapping.NONE).parse(text, names, at);
      List<Integer> before =
          Parts.lineReferences(query.tree()).stream().map(n -> Integer.parseInt(n) - 1).toList();
      lines.add(new Lint.Line(text, query, before));
    }
    return Lint.of(lines, language);
  }

  /** Problems of the only line as {@code code|what it is about}. */
  private static List<String> of(String syntax, String text) {
    return lint(syntax, text).getFirst().stream()
        .map(p -> p.code() + "|" + text.substring(p.offset(), p.offset() + p.length()))
        .toList();
  }

  private static List<String> codes(List<Problem> problems) {
    return problems.stream().map(Problem::code).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(pain$ or painful).ti.        | painful",
        "(pain or pain or ache).ti.    | pain",
        "(Pain or pain).ti.            | pain",
        "(knee or sore knee).ti.       | sore knee",
        "(warm* or warmth or warming*).ti. | warmth",
        "warm$.ti. or warmth.ti.       | warmth",
        "((pain$ or painful) adj3 knee).ti. | painful",
      })
  void aTermThatAnotherCoversIsRedundant(String text, String term) {
    assertThat(of("ovid", text)).contains("redundant-term|" + term);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(pain or painful).ti.",
        "(painful$ or pain).ti.",
        "warm$.ti. or warmth.ab.",
        "(wom?n or woman).ti.",
        "(pain$2 or painfully).ti.",
        "(sore adj3 knee).ti. or knee.ab.",
        "exp Pain/ or Pain/",
      })
  void aTermThatFindsMoreIsNot(String text) {
    assertThat(of("ovid", text)).noneMatch(problem -> problem.startsWith("redundant-term"));
  }

  @Test
  void aTruncationAfterTwoLettersIsTooShort() {
    assertThat(of("ovid", "(te* or tec*).ti.")).containsOnlyOnce("wildcard-right-short-length|te*");
    assertThat(of("ovid", "fe?d$.ti.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gout.ti. or pain.ti. and knee.ti.     | and",
        "1 or 2 and 3                          | and",
        "(a.ti. and b.ti.) not c.ti. or d.ti.  | or",
      })
  void mixedOperatorsWithoutParenthesesAreDoubtful(String text, String operator) {
    List<Problem> said =
        LineLanguage.of(Syntax.OVID, Kind.PAPER, TermMapping.NONE)
            .parse(text, List.of("1", "2", "3"), 3)
            .problems();
    assertThat(said)
        .extracting(ProblemCode::inOneVocabulary)
        .anySatisfy(problem -> {
          assertThat(problem.code()).isEqualTo("implicit-precedence");
          assertThat(text.substring(problem.offset(), problem.offset() + problem.length()))
              .contains(operator);
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 and 2 not 3",
        "(1 or 2) and (3 or 4)",
        "Wounds and Injuries/ or exp Burns/",
        "exp Animals/ or \"Wounds and Injuries\"/",
        "\"black or white\".ti. and knee.ti.",
        "and/1-3",
      })
  void whatReadsOneWayOnlyIsNot(String text) {
    assertThat(
            LineLanguage.of(Syntax.OVID, Kind.PAPER, TermMapping.NONE)
                .parse(text, List.of("1", "2", "3", "4"), 4)
                .problems())
        .noneMatch(problem -> problem.code().equals("implicit-precedence"));
  }

  @Test
  void whatTheParserSaysIsNotSaidTwice() {
    String text = "gout[ti] or pain[ti] and knee[ti]";
    ParsedQuery query =
        LineLanguage.of(Syntax.of("pubmed").orElseThrow(), Kind.PAPER, TermMapping.NONE)
            .parse(text, List.of(), 0);
    List<String> all =
        new ArrayList<>(
            codes(query.problems().stream().map(ProblemCode::inOneVocabulary).toList()));
    all.addAll(codes(lint("pubmed", text).getFirst()));
    assertThat(all)
        .containsOnlyOnce("implicit-precedence")
        .containsOnlyOnce("operator-capitalization");
  }

  @Test
  void aLineThatNoOtherRefersToIsUnused() {
    List<List<Problem>> problems = lint("ovid", "a.ti.", "b.ti.", "c.ti.", "1 and 2");
    assertThat(problems)
        .extracting(LintTest::codes)
        .containsExactly(List.of(), List.of(), List.of("unused-line"), List.of());
  }

  @Test
  void linesThatNothingCombinesHaveNoResult() {
    assertThat(codes(lint("ovid", "a.ti.", "b.ti.").getLast()))
        .containsExactly("list-query-missing-root-node");
    assertThat(lint("ovid", "a.ti.").getFirst()).isEmpty();
  }

  @Test
  void aLineThatAsksWhatOneBeforeItDoesIsRedundant() {
    List<List<Problem>> problems =
        lint("ovid", "knee$.ti.", "sore.ti.", "knee$.ti.", "1 and 2 and 3");
    assertThat(codes(problems.get(2))).containsExactly("redundant-line");
    assertThat(problems.get(2).getFirst().message()).contains("knee$.ti.");
  }

  @Test
  void whatIsFoundHereStopsNothing() {
    assertThat(lint("ovid", "te*.ti.", "te*.ti.", "(a or a).ti. or b.ti. and c.ti."))
        .allSatisfy(line -> assertThat(line).noneMatch(Problem::isError));
  }

  @Test
  void longLinesAreLookedAtInTimeInProportion() {
    StringBuilder text = new StringBuilder("(a0");
    for (int i = 1; i < 9_000; i++) {
      text.append(" or w").append(i).append(i % 2 == 0 ? "$" : "");
    }
    String line = text.append(").ti. or ").append("x".repeat(100_000)).append(".ti.").toString();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(lint("ovid", line).getFirst()).hasSizeLessThan(50));
  }

  @Test
  void namesThatParsersGiveAreMappedOnce() {
    assertThat(ProblemCode.names())
        .allSatisfy((parsers, ours) -> {
          assertThat(ours).matches("[a-z]+(-[a-z]+)+");
          assertThat(ProblemCode.names()).doesNotContainKey(ours);
        });
  }
}
