package org.ibid.server.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ibid.server.query.Query.And;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Not;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleSyntaxTest {

  private static final Fields FIELDS = new Fields(Set.of("title", "author"), Set.of("year"));
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          "(",
          ")",
          "\"",
          "“",
          "-",
          "+",
          "*",
          "~3",
          "~",
          ":",
          "title:",
          "year:",
          "year:2010",
          "2010-2018",
          "-2018",
          "2010-",
          "OR",
          " OR ",
          "AND",
          " AND ",
          "NOT ",
          "word",
          "pain",
          "β-endorphin",
          "foo:bar",
          "http://x",
          "10.1186/s4",
          "&",
          "\u200B",
          "\u00AD",
          "\n",
          "\u00A0",
          "\\",
          "[",
          "^2",
          "NaV1.3",
          "?",
          "TITLE:",
          "é",
          "\uD83D\uDE00",
          "\uD800");

  private final SimpleSyntax syntax = new SimpleSyntax(FIELDS);

  @Test
  void everyPartHasItsNode() {
    Query tree = syntax.parse("pain \"heat shock\"~2 OR microgli* -title:rat").tree();
    assertThat(tree)
        .isEqualTo(
            new And(
                List.of(
                    new Term("pain"),
                    new Or(
                        List.of(
                            new Phrase("heat shock", 2),
                            new Truncation(List.of(new Literal("microgli"), Gap.any())))),
                    new Not(new Fielded(List.of("title"), new Term("rat"))))));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "exercise \"heat shock protein\" OR naloxone -rat | exercise AND (\"heat shock protein\" OR naloxone) NOT rat",
        "a b c | a AND b AND c",
        "(a b) OR c | (a AND b) OR c",
        "a AND b | a AND b",
        "a NOT b | a NOT b",
        "-b a | NOT b AND a",
        "--b | b",
        "+a +b | a AND b",
        "(a (b (c))) | a AND b AND c",
        "-(a OR b) | NOT (a OR b)",
        "a OR (b OR c) | a OR b OR c",
        "title:(a OR \"b c\") d | title:(a OR \"b c\") AND d",
        "Title:pain | title:pain",
        "title: pain | title:pain",
        "-title:pain | NOT title:pain",
        "year:2010 | year:2010",
        "year:2010-2018 pain | year:2010–2018 AND pain",
        "year:-2018 | year:–2018",
        "year: 2010- | year:2010–",
        "β-endorphin | β-endorphin",
        "TNF(alpha) | TNF AND alpha",
        "“heat shock” | \"heat shock\"",
        "wom*n | wom*n",
        "10.1186/s40798-021-00307-9 | 10.1186/s40798-021-00307-9",
        "* -rat | everything NOT rat",
        "or and not | or AND and AND not",
        "ex\u200Bercise | exercise",
      })
  void textIsUnderstoodAs(String text, String understood) {
    ParsedQuery parsed = syntax.parse(text);
    assertThat(parsed.understood()).isEqualTo(understood);
    assertThat(parsed.problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "*", "**", "\t\n", "\u200B", "( * )"})
  void nothingOrAStarIsEverything(String text) {
    assertThat(syntax.parse(text)).isEqualTo(new ParsedQuery(new Query.Everything(), List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "pain \"heat shock | pain AND \"heat shock\" | 5 | 11 | unclosed-quote",
        "pain \" | pain | 5 | 1 | nothing-to-search",
        "5\" needle | 5 AND needle | 1 | 1 | unclosed-quote",
        "pain \"\" rat | pain AND rat | 5 | 2 | nothing-to-search",
        "(pain OR rat | pain OR rat | 0 | 1 | unclosed-parenthesis",
        "pain) rat | pain AND rat | 4 | 1 | unopened-parenthesis",
        "OR pain | pain | 0 | 2 | dangling-operator",
        "pain OR | pain | 5 | 2 | dangling-operator",
        "pain OR OR rat | pain OR rat | 5 | 2 | dangling-operator",
        "pain AND | pain | 5 | 3 | dangling-operator",
        "pain NOT | pain | 5 | 3 | dangling-operator",
        "pain title: | pain | 5 | 6 | dangling-operator",
        "pain & rat | pain AND rat | 5 | 1 | nothing-to-search",
        "venue:PAIN rat | venue:PAIN AND rat | 0 | 6 | unknown-field",
        "year:soon | year:soon | 0 | 9 | not-a-year",
        "year:2018-2010 | year:2010–2018 | 0 | 14 | reversed-years",
        "\"shock prot*\" | \"shock prot*\" | 0 | 13 | truncation-in-phrase",
      })
  void whatIsWrongIsToldAndTheRestIsSearched(
      String text, String understood, int offset, int length, String code) {
    ParsedQuery parsed = syntax.parse(text);
    assertThat(parsed.understood()).isEqualTo(understood);
    Problem problem = parsed.problems().getLast();
    if (!text.equals("pain \"")) {
      assertThat(parsed.problems()).hasSize(1);
      assertThat(problem.offset()).isEqualTo(offset);
      assertThat(problem.length()).isEqualTo(length);
    }
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.severity()).isEqualTo(Problem.Severity.WARNING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&", "\"", "-", "OR", "()", "title:", "...", "\"\""})
  void textWithNothingToFindFindsNothing(String text) {
    assertThat(syntax.parse(text).tree()).isEqualTo(new Query.Nothing());
  }

  @Test
  void aQueryOfTenThousandCharactersIsCutBetweenWordsAndSaysWhere() {
    String text = "abcdefg ".repeat(1250);
    ParsedQuery parsed = new SimpleSyntax(FIELDS, new Limits(9_000, 5_000, 50)).parse(text);
    assertThat(((And) parsed.tree()).operands()).hasSize(9_000 / 8);
    assertThat(parsed.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("too-long"))
        .satisfies(problem -> assertThat(problem.message()).contains("9000", "10000", "8999"))
        .satisfies(problem -> assertThat(problem.offset()).isEqualTo(8_999));
  }

  @Test
  void wordsPastTheLimitAreCutAndSaidSo() {
    ParsedQuery parsed = syntax.parse("ab ".repeat(600));
    assertThat(((And) parsed.tree()).operands()).hasSize(Limits.TYPED.words());
    assertThat(parsed.problems()).extracting(Problem::code).containsExactly("too-many-words");
    assertThat(parsed.problems().getFirst().offset()).isEqualTo(1_500);
  }

  @Test
  void groupsPastTheLimitAreOpenedUp() {
    ParsedQuery parsed = syntax.parse("(".repeat(60) + "pain" + ")".repeat(60) + " rat");
    assertThat(parsed.understood()).isEqualTo("pain AND rat");
    assertThat(parsed.problems()).extracting(Problem::code).containsOnly("too-deep");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(", ")", "-", "\"", "*", "a*", "title:", "-(", "OR ", "(a OR ", "a\" ", "&", "~1"
      })
  void repeatsAreAnsweredInBoundedTime(String piece) {
    SimpleSyntax unlimited =
        new SimpleSyntax(FIELDS, new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, 50));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(unlimited.parse(piece.repeat(100_000)).problems()).hasSizeLessThan(25);
          assertThat(syntax.parse(piece.repeat(3_000)).understood()).isNotEmpty();
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 20261122, 42})
  void parsingNeverThrowsAndPrintingIsAFixpoint(long seed) {
    RandomTexts texts = new RandomTexts(seed, PIECES);
    for (int i = 0; i < 20_000; i++) {
      String text = texts.next(12);
      Query tree = syntax.parse(text).tree();
      assertThat(syntax.print(tree))
          .as("seed %d, text <%s>, tree %s", seed, text, tree)
          .isPresent();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 7})
  void problemsStandInTheTextWhateverItIs(long seed) {
    RandomTexts texts = new RandomTexts(seed, PIECES);
    for (int i = 0; i < 5_000; i++) {
      String text = i % 2 == 0 ? texts.noise(40) : texts.next(30);
      List<Problem> problems = new ArrayList<>(syntax.parse(text).problems());
      problems.removeIf(p -> p.offset() + p.length() <= text.length());
      assertThat(problems).as("seed %d, text <%s>", seed, text).isEmpty();
    }
  }

  @Test
  void whatSimpleSyntaxCannotSayIsNotPrinted() {
    assertThat(syntax.print(new Query.Fuzzy("pain", 1))).isEmpty();
    assertThat(syntax.print(new Query.Boost(new Term("pain"), 2))).isEmpty();
    assertThat(syntax.print(new Term("two words"))).isEmpty();
    assertThat(syntax.print(new Term("pain"))).contains("pain");
  }
}
