package org.ibid.indexer.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ibid.indexer.literature.Dropped;
import org.junit.jupiter.api.Test;

class PrintedTextTest {

  private static final String ONE = "Walking in the cold eased the pain of most rats that were";
  private static final String TWO = "kept in the hall, and none of them ran away from the wheel.";

  /** A page of lines that all differ. */
  private static String page(char first) {
    return IntStream.range(0, 30)
        .mapToObj(i -> ONE + " " + first + (char) ('a' + i / 6) + (char) ('a' + i % 6) + "\n")
        .collect(Collectors.joining());
  }

  @Test
  void textWithoutPagesComesBackAsItIs() {
    String text = "A title\n\nA sentence of the text.\n1. A list\n2. Its end\n";
    assertThat(PrintedText.of(text).text()).isEqualTo(text);
    assertThat(PrintedText.of(text).pages()).isEqualTo(1);
  }

  @Test
  void columnsSideBySideAreReadOneAfterTheOther() {
    String text =
        """
        The cold eases pain in rats                   which wasn't seen in those that
        that run each day in a wheel,                 slept. We think that the wheel
        as was found by three groups                  warms them, and that the warmth
        in the north of the country,                  is what helps.
        """;
    assertThat(PrintedText.of(text).text().replaceAll("\\s+", " "))
        .startsWith("The cold eases pain in rats that run each day in a wheel, as was found")
        .endsWith(
            "in the north of the country, which wasn't seen in those that slept. We think"
                + " that the wheel warms them, and that the warmth is what helps.");
  }

  @Test
  void labelsOfAListAreNoColumn() {
    String text =
        IntStream.range(1, 9)
            .mapToObj(i -> i + ".      Poe A, Roe B. The cold and the wheel. J Rats 2010;3:1-9.\n")
            .collect(Collectors.joining());
    assertThat(PrintedText.of(text).text()).isEqualTo(text);
  }

  @Test
  void headsAndNumbersOfPagesGoAndTheSentenceRunsOn() {
    String text =
        ONE + "\n\n12\n\n\f13\n\nCold Rats\n\n" + TWO + "\n\n\fCold Rats\n\n14\n\nThe end of it.\n";
    PrintedText printed = PrintedText.of(text);
    assertThat(printed.text()).contains(ONE + "\n" + TWO).contains("\n\nThe end of it.");
    assertThat(printed.pages()).isEqualTo(3);
    assertThat(printed.dropped())
        .extracting(Dropped::text)
        .containsExactly("12", "13", "Cold Rats", "Cold Rats", "14");
  }

  @Test
  void headOfTheFirstPageStays() {
    String text =
        "Cold Rats 2010, 3:1\n\nA title\n" + "a\n".repeat(9) + "\fCold Rats 2010, 3:1\nb\n";
    assertThat(PrintedText.of(text).text()).startsWith("\nCold Rats 2010, 3:1");
    assertThat(PrintedText.of(text).heads()).containsExactly("Cold Rats 2010, 3:1");
  }

  @Test
  void numbersThatCountOnPartATextWithoutFormFeeds() {
    String text =
        page('a')
            + "\nPoe et al.\nPage 2 of 9\n\n"
            + page('b')
            + "\nPoe et al.\nPage 3 of 9\n\n"
            + page('c');
    PrintedText printed = PrintedText.of(text);
    assertThat(printed.pages()).isEqualTo(3);
    assertThat(printed.text()).doesNotContain("Poe").doesNotContain("Page");
    assertThat(printed.dropped()).hasSize(4);
  }

  @Test
  void captionsThatCountOnAreNoHeads() {
    String text = page('a') + "Table 1\n" + page('b') + "Table 2\n" + page('c') + "Table 3\n";
    assertThat(PrintedText.of(text).dropped()).isEmpty();
  }

  @Test
  void labelsThatHangInTheRightColumnStayWithTheirEntries() {
    String text =
        """
        The cold eases pain in rats that        7.   Poe A, Roe B. The cold and the
        run each day in a wheel, as was              wheel. J Rats. 2010;3:1-9.
        found by three groups in the north      8.   Roe B. Wheels that turn by day and
        of the country, and the wheel is             by night. J Rats. 2011;4:2-8.
        what warms them.                        9.   Low C. Warm rats sleep. Rat Lett.
        None of them ran from the wheel.             2012;1:1-3.
        """;
    assertThat(PrintedText.of(text).text())
        .containsPattern("7\\.\\s+Poe A.*+\\s+wheel\\. J Rats.*+\\s+8\\.\\s+Roe B")
        .containsPattern("warms them\\.\\s+None of them");
  }
}
