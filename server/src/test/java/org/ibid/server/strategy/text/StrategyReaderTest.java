package org.ibid.server.strategy.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.ibid.server.strategy.text.Aside.Kind;
import org.ibid.server.strategy.text.StrategyReader.Read;
import org.ibid.server.strategy.text.StrategyReader.Refused;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrategyReaderTest {

  private static Strategy read(String text) {
    return ((Read) StrategyReader.read(text)).strategy();
  }

  /** Lines as {@code number|text}. */
  private static List<String> lines(String text) {
    return read(text).lines().stream()
        .map(line -> line.number() + "|" + line.text().replace("\n", "⏎"))
        .toList();
  }

  private static List<String> asides(String text) {
    return read(text).asides().stream().map(a -> a.kind() + "|" + a.text()).toList();
  }

  static Stream<Arguments> numberings() {
    return Stream.of(
        Arguments.of("dots", "1. exp Gout/\n2. gout$.ti,ab.\n3. 1 or 2"),
        Arguments.of("dots without a blank", "1.exp Gout/\n2.gout$.ti,ab.\n3.1 or 2"),
        Arguments.of("blanks", "1 exp Gout/\n2 gout$.ti,ab.\n3 1 or 2"),
        Arguments.of("tabs", "1\texp Gout/\n2\tgout$.ti,ab.\n3\t1 or 2"),
        Arguments.of("brackets", "(1) exp Gout/\n(2) gout$.ti,ab.\n(3) 1 or 2"),
        Arguments.of("half brackets", "1) exp Gout/\n2) gout$.ti,ab.\n3) 1 or 2"),
        Arguments.of("colons", "1: exp Gout/\n2: gout$.ti,ab.\n3: 1 or 2"),
        Arguments.of("none", "exp Gout/\ngout$.ti,ab.\n1 or 2"),
        Arguments.of("a cell a line", "1\nexp Gout/\n21\n2\ngout$.ti,ab.\n4,300\n3\n1 or 2\n4310"),
        Arguments.of("Windows line ends", "1. exp Gout/\r\n2. gout$.ti,ab.\r\n3. 1 or 2\r\n"),
        Arguments.of(
            "zero-width marks", "\u200b1. exp Gout/\n\u200e2. gout$.ti,ab.\n\ufeff3. 1 or 2"),
        Arguments.of("newest first", "3. 1 or 2\n2. gout$.ti,ab.\n1. exp Gout/"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("numberings")
  void linesAreTheSameHoweverTheyAreNumbered(String how, String text) {
    assertThat(lines(text)).containsExactly("1|exp Gout/", "2|gout$.ti,ab.", "3|1 or 2");
    assertThat(asides(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "S", "# "})
  void signsBeforeNumbersAreNotPartOfThem(String sign) {
    String text = sign + "1 gout[tiab]\n" + sign + "2 podagra[tiab]\n" + sign + "3 #1 OR #2";
    assertThat(lines(text)).containsExactly("1|gout[tiab]", "2|podagra[tiab]", "3|#1 OR #2");
  }

  @Test
  void linesThatBeginWithTheNumbersTheyCombineAreCounted() {
    assertThat(lines("gout.ti.\npodagra.ti.\n1 or 2\nuric acid/\n3 and 4\n#3 OR #5"))
        .containsExactly(
            "1|gout.ti.", "2|podagra.ti.", "3|1 or 2", "4|uric acid/", "5|3 and 4", "6|#3 OR #5");
  }

  @Test
  void aWordThatBeginsWithANumberIsNoNumberOfALine() {
    assertThat(lines("gout.ti.\n5 aminosalicylic acid.ti.\n6 mercaptopurine.ti.\n2 or 3"))
        .extracting(line -> line.substring(0, 2))
        .containsExactly("1|", "2|", "3|", "4|");
  }

  @Test
  void aNumberThatIsMissingIsNotGivenToAnother() {
    assertThat(lines("1. a.ti.\n2. b.ti.\n4. c.ti.\n5. 1 or 4"))
        .containsExactly("1|a.ti.", "2|b.ti.", "4|c.ti.", "5|1 or 4");
  }

  @Test
  void lettersHeadingsAndNamesAreKeptAsPrinted() {
    String text =
        """
        # Does warmth help sore knees?
        1 Index: what was done to the knee
        1a
        warmth[tw] OR heat*[tw]
        1b
        hot bath[tw]
        2 Condition: a sore knee
        knee[tw] AND sore*[tw]
        3. Left out: shoulders
        shoulder[mesh]
        Searches (together)
        A. 1a and 2 not 3
        B. (1a or 1b) and 2
        Final search: A or B
        """;
    assertThat(lines(text))
        .containsExactly(
            "1a|warmth[tw] OR heat*[tw]",
            "1b|hot bath[tw]",
            "2|knee[tw] AND sore*[tw]",
            "3|shoulder[mesh]",
            "A|1a and 2 not 3",
            "B|(1a or 1b) and 2",
            "Final search|A or B");
    assertThat(asides(text))
        .containsExactly(
            "COMMENT|# Does warmth help sore knees?",
            "HEADING|1 Index: what was done to the knee",
            "HEADING|2 Condition: a sore knee",
            "HEADING|3. Left out: shoulders",
            "HEADING|Searches (together)");
  }

  @Test
  void headsOfColumnsRulesAndDatabasesAreAsides() {
    String text =
        """
        Database: Ovid MEDLINE(R) <1946 to May Week 2 2015>
        Search Strategy:
        --------------------------------------------------
        # \tSearches\tResults
        1\texp Gout/\t10,240
        2\tgout$.ti,ab.\t12045
        3\t1 or 2\t15 002
        """
            .replace("15 002", "15\u2009002");
    assertThat(lines(text)).containsExactly("1|exp Gout/", "2|gout$.ti,ab.", "3|1 or 2");
    assertThat(read(text).lines())
        .extracting(StrategyLine::printedCount)
        .containsExactly(10240L, 12045L, 15002L);
    assertThat(read(text).asides())
        .extracting(Aside::kind)
        .containsExactly(Kind.DATABASE, Kind.COLUMNS, Kind.RULE, Kind.COLUMNS);
  }

  static Stream<String> counts() {
    return Stream.of(
        "%s (%s)",
        "%s [%s]", "%s\t%s", "%s %s", "%s   %s", "%s Results: %s", "%s (n=%s)", "%s %s hits");
  }

  @ParameterizedTest
  @MethodSource("counts")
  void printedCountsAreTakenOffEveryLine(String form) {
    List<String> queries =
        List.of("exp Gout/", "(gout$ or podagra).ti,ab.", "1 or 2", "limit 3 to yr=2010");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < queries.size(); i++) {
      text.append(i + 1)
          .append(". ")
          .append(form.formatted(queries.get(i), "1" + i + "7"))
          .append('\n');
    }
    assertThat(read(text.toString()).lines())
        .extracting(StrategyLine::text)
        .containsExactlyElementsOf(queries);
    assertThat(read(text.toString()).lines())
        .extracting(StrategyLine::printedCount)
        .containsExactly(107L, 117L, 127L, 137L);
  }

  @Test
  void aNumberAtTheEndOfALineIsNoCountWhereOthersHaveNone() {
    assertThat(lines("exp Gout/\ninterleukin 6.ti.\ninterleukin 6\n1 and 2"))
        .containsExactly("1|exp Gout/", "2|interleukin 6.ti.", "3|interleukin 6", "4|1 and 2");
  }

  @Test
  void numbersOfCombinedLinesAreNoCounts() {
    assertThat(lines("1 or 2 120\n1 and 2\n3 or 4 77\n5 not 6 88").getLast())
        .isEqualTo("4|5 not 6");
    assertThat(lines("1 or 2 120\n1 and 2\n3 or 4 77\n5 not 6 88").get(1)).isEqualTo("2|1 and 2");
  }

  @Test
  void wrappedLinesAreOneLineWhoseTextIsAStretchOfTheWhole() {
    String text =
        "1. (gout or\npodagra).ti,ab.\n2. uric acid or\nurate or\n\nuricaemia\n3. 1 and\n2";
    assertThat(lines(text))
        .containsExactly(
            "1|(gout or⏎podagra).ti,ab.", "2|uric acid or⏎urate or⏎⏎uricaemia", "3|1 and⏎2");
    for (StrategyLine line : read(text).lines()) {
      assertThat(text.substring(line.offset(), line.end())).isEqualTo(line.text());
    }
  }

  @Test
  void aLineThatIsWrappedBeforeANumberStaysOne() {
    assertThat(lines("1. a.ti.\n2. b.ti.\n3. 1 or\n2\n4. c.ti.\n5. 3 and\n4 not 1"))
        .containsExactly("1|a.ti.", "2|b.ti.", "3|1 or⏎2", "4|c.ti.", "5|3 and⏎4 not 1");
  }

  @Test
  void countedLinesAreWrappedOnlyWhereTheyMustBe() {
    assertThat(
            lines(
                "(gout or podagra\nor urate).ti.\nexp Gout/\n((hand\nor foot)\nadj3 pain).ti.\n1 or 2"))
        .containsExactly(
            "1|(gout or podagra⏎or urate).ti.",
            "2|exp Gout/",
            "3|((hand⏎or foot)⏎adj3 pain).ti.",
            "4|1 or 2");
  }

  @Test
  void aParenthesisThatIsNeverClosedTakesNoOtherLineIn() {
    assertThat(lines("(gout or podagra.ti.\nexp Gout/\nurate.ti.\n1 or 2"))
        .containsExactly("1|(gout or podagra.ti.", "2|exp Gout/", "3|urate.ti.", "4|1 or 2");
  }

  @Test
  void wordsOverQueriesAreHeadingsAndNotCounted() {
    String text = "Population\nexp Gout/\ngout$.ti.\n1 or 2\nIntervention:\nheat.ti.\n3 and 4";
    assertThat(lines(text))
        .containsExactly("1|exp Gout/", "2|gout$.ti.", "3|1 or 2", "4|heat.ti.", "5|3 and 4");
    assertThat(asides(text)).containsExactly("HEADING|Population", "HEADING|Intervention:");
  }

  @Test
  void wordsThatOtherLinesCountOnAreALine() {
    String text = "exp Gout/\nsore feet\ngout$.ti.\nurate.ti.\n1 or 2 or 3\n4 and 5";
    assertThat(lines(text)).contains("2|sore feet", "6|4 and 5").hasSize(6);
  }

  @Test
  void headingsBetweenNumberedLinesAreNotTakenIn() {
    String text =
        "1. exp Gout/\n2. gout$.ti.\nIntervention\n3. heat.ti.\n[what was measured]\n4. 1 and 3";
    assertThat(lines(text))
        .containsExactly("1|exp Gout/", "2|gout$.ti.", "3|heat.ti.", "4|1 and 3");
    assertThat(asides(text)).containsExactly("HEADING|Intervention", "HEADING|[what was measured]");
  }

  @Test
  void thePromptOfASearchInterfaceIsNoWord() {
    assertThat(lines("#2 Search podagra[tiab] 12\n#1 Search gout[tiab] 340"))
        .containsExactly("1|gout[tiab]", "2|podagra[tiab]");
  }

  @Test
  void aHistoryWithTimesIsRead() {
    assertThat(lines("#2\tpodagra[tiab]\t1,012\t05:21:44\n#1\tgout[tiab]\t340\t05:20:01"))
        .containsExactly("1|gout[tiab]", "2|podagra[tiab]");
  }

  @Test
  void oneQueryOverSeveralParagraphsIsOneLine() {
    assertThat(lines("(gout[ti] OR urate[ti])\n\nAND\n\n(knee[ti] OR hand[ti])")).hasSize(1);
  }

  @Test
  void aSecondStrategyBelowTheFirstHasLinesOfItsOwn() {
    assertThat(lines("1. a.ti.\n2. b.ti.\n3. 1 or 2\nEmbase\n1. c.ti.\n2. d.ti.\n3. 1 or 2"))
        .containsExactly("1|a.ti.", "2|b.ti.", "3|1 or 2", "1|c.ti.", "2|d.ti.", "3|1 or 2");
  }

  @Test
  void aSingleQueryIsOneLine() {
    assertThat(lines("\"sore knee\"[tiab] AND heat*[tiab]")).hasSize(1);
    assertThat(lines("1. sore knee.ti,ab.")).containsExactly("1|sore knee.ti,ab.");
    assertThat(lines(" \n\n ")).isEmpty();
  }

  @Test
  void aNumberThatIsGivenTwiceIsKeptTwice() {
    assertThat(lines("1. a.ti.\n2. b.ti.\n2. c.ti.\n3. 1 or 2"))
        .containsExactly("1|a.ti.", "2|b.ti.", "2|c.ti.", "3|1 or 2");
  }

  @Test
  void addedAndChangedLinesAreReadAsMeant() {
    Strategy numbered = read("1. exp Gout/\n2. gout$.ti.\n");
    assertThat(lines(numbered.adding("or/1-2")))
        .containsExactly("1|exp Gout/", "2|gout$.ti.", "3|or/1-2");
    assertThat(lines(numbered.replacing("1", "heat\n or warmth")))
        .containsExactly("1|heat or warmth", "2|gout$.ti.");
    assertThat(lines(read("gout.ti.\nurate.ti.").adding("1 or 2"))).endsWith("3|1 or 2");
    assertThat(lines(read("#2 b[ti]\n#1 a[ti]").adding("#1 OR #2"))).endsWith("3|#1 OR #2");
    Strategy lettered = read("1a\nheat[ti]\n1b\ncold[ti]\nA. 1a or 1b\nB. 1a not 1b");
    assertThat(lines(lettered.adding("A or B"))).endsWith("Set A|A or B");
    assertThat(lines(read(lettered.adding("A or B")).adding("A and B"))).endsWith("Set B|A and B");
    assertThat(numbered.replacing("9", "heat")).isEqualTo(numbered.text());
    assertThat(read("").adding("heat")).isEqualTo("heat");
  }

  @Test
  void whatIsTooLongIsRefusedWithTheOffset() {
    Refused characters =
        (Refused) StrategyReader.read("x".repeat(StrategyReader.MOST_CHARACTERS + 1));
    assertThat(characters.problem().offset()).isEqualTo(StrategyReader.MOST_CHARACTERS);
    Refused lines = (Refused) StrategyReader.read("a.ti.\n".repeat(10_000));
    assertThat(lines.problem().offset()).isEqualTo(StrategyReader.MOST_LINES * 6);
    assertThat(lines.problem().isError()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(",
        ")",
        "(a or ",
        "1 or ",
        "1. ",
        "1\n",
        "\0",
        "[",
        "\"",
        "- ",
        "a",
        "# ",
        "1a\n",
        "A. ",
        "<1946 to ",
        "(1)\t",
        "Search: ",
        "x,",
        "\u202e\n"
      })
  void anyTextIsReadInTimeInProportion(String piece) {
    String text = piece.repeat(StrategyReader.MOST_CHARACTERS / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(StrategyReader.read(text)).isNotNull());
  }

  @RepeatedTest(5)
  void nothingThatIsPrintedIsLost() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "1", "2", "3", ". ", " ", "\n", "\n", "a.ti.", "exp X/", "or", "(", ")", "\t", "# t",
            "Heading", "1a", "A.", "(12)", ":", "---");
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      Strategy strategy = read(text.toString());
      StringBuilder rest = new StringBuilder(text);
      strategy.lines().forEach(l -> blank(rest, l.offset(), l.end()));
      strategy.asides().forEach(a -> blank(rest, a.offset(), a.offset() + a.text().length()));
      assertThat(rest.toString().replaceAll("[\\s\\d().:\\[\\]#SA-Ba-b]", ""))
          .as("seed %d: %s", seed, text)
          .isEmpty();
    }
  }

  private static void blank(StringBuilder text, int from, int to) {
    for (int i = from; i < to; i++) {
      text.setCharAt(i, ' ');
    }
  }
}
