package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Problem;
import org.ibid.server.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSyntaxTest {

  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          "a",
          "word",
          "(",
          ")",
          "\"",
          "+",
          "-",
          "!",
          "&&",
          "||",
          "AND",
          " OR ",
          "NOT ",
          "title:",
          "year:",
          "foo:",
          "[",
          "]",
          "{",
          "}",
          " TO ",
          "*",
          "?",
          "~",
          "~1",
          "~99999999999",
          "^",
          "^2",
          "^1e99",
          "\\",
          "/",
          "fn:or(",
          "@2",
          "2010",
          "<=",
          ">",
          ":",
          "\u200B",
          "é",
          ",");

  private final LuceneSyntax syntax = new LuceneSyntax(SearchFields.of(Kind.PAPER));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "a b | a OR b",
        "a AND b OR c | (a AND b) OR c",
        "+a b -c | (a PREFERRING b) NOT c",
        "+a +b | a AND b",
        "a OR -b | a NOT b",
        "-a | NOT a",
        "NOT a AND b | b NOT a",
        "\"heat shock\"~2 | \"heat shock\"~2",
        "title:(a b) | title:a OR title:b",
        "micro*lia? | micro*lia?",
        "fuzy~ | fuzy~2",
        "fuzy~1 | fuzy~1",
        "word^2.5 | word^2.5",
        "(a b)^2 | (a OR b)^2",
        "title:[a TO c} | title:[a–c[",
        "year:[2010 TO *] | year:2010–",
        "year:2010 | year:2010",
        "year>=2010 | year:2010–",
        "*:* | everything",
        "* | everything",
        "title:* | title:everything",
        "a\\*b\\:c | a*b:c",
        "'' | everything",
      })
  void textIsUnderstoodAs(String text, String understood) {
    ParsedQuery parsed = syntax.parse(text);
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.understood()).isEqualTo(understood);
  }

  @Test
  void anEscapedSignIsText() {
    assertThat(syntax.parse("a\\*b").tree()).isEqualTo(new Query.Term("a*b"));
    assertThat(syntax.parse("a*b").tree()).isInstanceOf(Query.Truncation.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "pain \"heat shock | 5 | unclosed-quote",
        "(pain | 0 | unclosed-parenthesis",
        "pain) | 4 | unopened-parenthesis",
        "pain AND | 8 | syntax",
        "AND pain | 0 | syntax",
        "pain [a TO | 10 | syntax",
        "/pa.n/ | 0 | unsupported",
        "(a b)@2 | 0 | unsupported",
        "fn:ordered(a b) | 0 | unsupported",
        "pain foo:bar | 9 | unknown-field",
        "year:soon | 5 | not-a-year",
        "year:201* | 5 | not-a-year",
        "\"a b\"~99999999999 | 0 | not-a-number",
      })
  void whatCannotRunIsRefusedWithItsPlace(String text, int offset, String code) {
    ParsedQuery parsed = syntax.parse(text);
    assertThat(parsed.hasErrors()).isTrue();
    assertThat(parsed.tree()).isEqualTo(new Query.Nothing());
    assertThat(parsed.problems().getFirst().code()).isEqualTo(code);
    assertThat(parsed.problems().getFirst().offset()).isEqualTo(offset);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 9, 20261122})
  void parsingNeverThrowsAndProblemsStandInTheText(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(10); piece >= 0; piece--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      ParsedQuery parsed = syntax.parse(text.toString());
      assertThat(parsed.understood()).isNotEmpty();
      assertThat(parsed.problems())
          .as("seed %d, text <%s>", seed, text)
          .allMatch(p -> p.offset() + p.length() <= text.length());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "a ", "+", "\"", "\\", "/", "(a OR ", "title:", "[", "~", "^", "a*"})
  void repeatsAreAnsweredInBoundedTime(String piece) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          assertThat(syntax.parse(piece.repeat(100_000)).hasErrors()).isTrue();
          assertThat(syntax.parse(piece.repeat(8_000 / piece.length())).understood()).isNotEmpty();
        });
  }

  @Test
  void aQueryOfTenThousandCharactersSaysWhatIsTooMuch() {
    assertThat(syntax.parse("a".repeat(10_000)).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("too-long"))
        .satisfies(problem -> assertThat(problem.message()).contains("9000", "10000"))
        .satisfies(problem -> assertThat(problem.offset()).isEqualTo(9_000));
    assertThat(syntax.parse("ab ".repeat(600)).problems())
        .extracting(Problem::code)
        .containsExactly("too-many-words");
  }
}
