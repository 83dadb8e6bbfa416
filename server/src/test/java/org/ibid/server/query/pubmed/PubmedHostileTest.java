package org.ibid.server.query.pubmed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.ibid.server.query.Limits;
import org.ibid.server.query.ParsedQuery;
import org.ibid.server.query.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PubmedHostileTest {

  private static final int TEXTS = 5_000;
  private static final Duration SOON = Duration.ofSeconds(10);

  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          " ",
          " ",
          "(",
          ")",
          "\"",
          "“",
          "'",
          "’",
          "[",
          "]",
          "{",
          "}",
          "*",
          "?",
          "#",
          "$",
          ":",
          "-",
          "–",
          ".",
          ",",
          ";",
          "/",
          "&",
          "|",
          "&amp;",
          "&quot;",
          "<b>",
          "<",
          ">",
          "\u200B",
          "\u202E",
          "\u00A0",
          "\n",
          "\t",
          "\uD800",
          "é",
          "[tiab]",
          "[mh]",
          "[mh:noexp]",
          "[majr]",
          "[sh]",
          "[dp]",
          "[edat]",
          "[sb]",
          "[pmid]",
          "[ad]",
          "[1au]",
          "[la]",
          "[pt]",
          "[x]",
          "[tiab:~2]",
          "[Tittle]",
          " AND ",
          " OR ",
          " NOT ",
          " and ",
          " or ",
          " not ",
          "AND",
          "OR",
          "pain",
          "low back",
          "wombat*",
          "rat*",
          "2010",
          "2010:2018",
          "2018/03/04",
          "last 5 years",
          "#1",
          "#2a",
          "1",
          "2a",
          "A",
          "Search ",
          "Filters: ",
          "Humans",
          "Limits:",
          "Sort by: ",
          "Final search: ",
          "1. ",
          "therapy",
          "/th",
          "adj3",
          "E. coli",
          "12,345",
          "n=12",
          "''");

  private final PubmedSyntax syntax =
      new PubmedSyntax(
          List.of("1", "2", "2a", "A"),
          Limits.WRITTEN,
          TermMapping.NONE,
          LocalDate.of(2026, 11, 22));

  @Test
  void anyTextHasATreeThatIsPrintedAndReadAgain() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      String text = pieces(random, 12);
      ParsedQuery parsed = syntax.parse(text);
      assertPlaced(parsed, text, seed);
      if (!parsed.hasErrors()) {
        assertThat(syntax.print(parsed.tree()))
            .as("seed %d, text %d: %s as %s", seed, i, text, parsed.tree())
            .isPresent();
      }
    }
  }

  @Test
  void noiseHasATree() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < TEXTS; i++) {
      StringBuilder noise = new StringBuilder();
      for (int c = random.nextInt(40); c > 0; c--) {
        noise.append((char) random.nextInt(random.nextBoolean() ? 128 : 0x10000));
      }
      assertPlaced(syntax.parse(noise.toString()), noise.toString(), seed);
    }
  }

  private static String pieces(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static void assertPlaced(ParsedQuery parsed, String text, long seed) {
    for (Problem problem : parsed.problems()) {
      assertThat(problem.offset() + problem.length())
          .as("seed %d, %s in %s", seed, problem, text)
          .isLessThanOrEqualTo(text.length());
    }
    parsed
        .places()
        .values()
        .forEach(p -> assertThat(p.offset() + p.length()).isLessThanOrEqualTo(text.length()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "[",
        "]",
        "\"",
        "'",
        " '",
        "a'",
        "#",
        "#1",
        "# ",
        "*",
        "a* ",
        "a[ti]",
        "a[x]",
        "[a ",
        "a[ti",
        "()[ti]",
        "\"a",
        "\"a[ti] ",
        "or ",
        "OR ",
        "NOT ",
        "and a ",
        "a or ",
        ":",
        "1:",
        "&amp;",
        "&",
        "<b",
        "<b>",
        "<",
        "\u200B",
        "\u202Ea ",
        "a-",
        "a/b*-",
        "1. ",
        "Filters: ",
        "Sort by: ",
        "Search ",
        "2010:",
        "a, ",
        "a?",
        "[Tittle]",
        "a[titla]",
        "(a OR ",
        "\"a\"[ti:~9] ",
        "1 ",
        "Limits:  ",
        "last 5 years[dp] ",
        "(1",
        "=1",
        "[18F]",
        "a[a]",
        "{",
        "doi:",
        "/*",
        "|"
      })
  void repeatsAreAnsweredSoon(String piece) {
    String text = piece.repeat(100_000);
    assertTimeoutPreemptively(SOON, () -> syntax.parse(text));
  }

  @Test
  void tenThousandParenthesesAreRefusedWithTheirPlace() {
    String text = "(".repeat(10_000) + "a[ti]" + ")".repeat(10_000);
    ParsedQuery parsed = assertTimeoutPreemptively(SOON, () -> syntax.parse(text));
    assertThat(parsed.problems())
        .anySatisfy(p -> {
          assertThat(p.code()).isEqualTo("too-deep");
          assertThat(p.offset()).isEqualTo(Limits.WRITTEN.depth());
        });
  }

  @Test
  void fiveThousandTermsAreOneChoice() {
    String text = "wombat[tiab] OR \"bilby den\"[tiab] OR ".repeat(2_500) + "x[ti]";
    ParsedQuery parsed = assertTimeoutPreemptively(SOON, () -> syntax.parse(text));
    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.tree())
        .isInstanceOfSatisfying(
            org.ibid.server.query.Query.Or.class, or -> assertThat(or.operands()).hasSize(5_001));
    assertTimeoutPreemptively(SOON, () -> assertThat(syntax.print(parsed.tree())).isPresent());
  }
}
