package org.ibid.server.query.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.ibid.server.query.Limits;
import org.ibid.server.query.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PubmedProblemsTest {

  private final PubmedSyntax syntax =
      new PubmedSyntax(
          List.of("1", "2"), Limits.WRITTEN, TermMapping.NONE, LocalDate.of(2026, 11, 22));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          operator-case            | or                  | a1[ti] or b1[ti] or c1[ti]
          operator-in-phrase       | head                | head and neck[ti]
          implicit-precedence      | OR                  | a1[ti] AND b1[ti] OR c1[ti]
          implicit-precedence      | AND                 | a1[ti] NOT b1[ti] AND c1[ti]
          missing-operator         | b1[ti]              | a1[ti] b1[ti]
          dangling-operator        | OR                  | a1[ti] OR
          dangling-operator        | AND                 | AND a1[ti]
          truncation-too-short     | rat*[ti]            | rat*[ti]
          truncation-in-proximity  | "rats mice*"[ti:~1] | "rats mice*"[ti:~1]
          foreign-wildcard         | wom?n[ti]           | wom?n[ti]
          foreign-operator         | adj3                | knee adj3 pain
          foreign-operator         | wombat.ti,ab.       | wombat.ti,ab.
          foreign-operator         | exp Pain[mh]        | exp Pain[mh]
          unclosed-parenthesis     | (                   | (a1[ti]
          unopened-parenthesis     | )                   | a1[ti])
          unclosed-bracket         | [                   | a1[ti OR b1[ti]
          unopened-bracket         | ]                   | a1[ti]]
          bracket-group            | [                   | [a1[ti] OR b1[ti]
          unclosed-quote           | "                   | "a1[ti]
          unopened-quote           | "                   | wombat den"[ti]
          single-quote             | 'a1 b1'             | 'a1 b1'[ti]
          unknown-field            | [pouch]             | a1[pouch]
          extra-field              | [mh]                | a1[ti][mh]
          note                     | [as run on the day] | a1 [as run on the day]
          field-of-group           | [ti]                | (a1 OR b1)[ti]
          field-not-held           | Perth[ad]           | a1[ti] OR Perth[ad]
          field-widened            | Wombat K[1au]       | Wombat K[1au]
          filter-not-held          | medline[sb]         | a1[ti] AND medline[sb]
          unknown-qualifier        | burrowing[sb        | burrowing[sh]
          date-precision           | 2018/03[dp]         | 2018/03[dp]
          line-label               | 3. `                | 3. a1[ti]
          hit-count                | (12)                | a1[ti](12)
          left-out                 | *                   | a1[ti] OR *
          left-out                 | (                   | () OR a1[ti]
          left-out                 | [ti]                | [ti] OR a1
          """)
  void aWarningTellsItsPlace(String code, String at, String text) {
    assertThat(syntax.parse(text).problems())
        .filteredOn(p -> p.code().equals(code))
        .singleElement()
        .satisfies(p -> {
          assertThat(p.isError()).isFalse();
          assertThat(place(p, text)).isEqualTo(expected(code, at));
        });
  }

  /** A blank at an end and a tag like another don't go well with a table. */
  private static String expected(String code, String at) {
    return switch (code) {
      case "unknown-qualifier" -> "burrowing[sh]";
      case "line-label" -> "3. ";
      default -> at;
    };
  }

  private static String place(Problem problem, String text) {
    return text.substring(problem.offset(), problem.offset() + problem.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"low back pain\"[tiab] AND (exercise[mh] OR training[tiab]) NOT case reports[pt]",
        "a1[ti] AND b1[ti] AND c1[ti] NOT d1[ti]",
        "“Reflex, Stretch”[mesh] OR reflex*[tw]",
        "(#1 AND #2) OR #3",
        "2010:2018[dp] AND english[la]",
        "low back pain",
      })
  void soundLinesGiveNoProblem(String text) {
    assertThat(syntax.parse(text).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"spring[dp]", "2018/14[dp]", "a1[ti] AND x:y[dp]", "1:2:3[dp]"})
  void whatIsNoDateIsRefused(String text) {
    assertThat(syntax.parse(text).problems())
        .singleElement()
        .matches(p -> p.isError() && p.code().equals("not-a-date"));
    assertThat(syntax.parse(text).hasErrors()).isTrue();
  }

  @Test
  void limitsAreErrors() {
    PubmedSyntax small =
        new PubmedSyntax(
            List.of(), new Limits(100, 3, 2), TermMapping.NONE, LocalDate.of(2026, 11, 22));
    assertThat(small.parse("a1 b1 c1").problems()).isEmpty();
    assertThat(codes(small, "a1 b1 c1 d1")).containsExactly("too-many-words");
    assertThat(codes(small, "((a1))")).isEmpty();
    assertThat(codes(small, "(((a1)))")).contains("too-deep");
    assertThat(codes(small, "a1".repeat(51))).containsExactly("too-long");
  }

  private static List<String> codes(PubmedSyntax syntax, String text) {
    return syntax.parse(text).problems().stream()
        .filter(Problem::isError)
        .map(Problem::code)
        .toList();
  }
}
