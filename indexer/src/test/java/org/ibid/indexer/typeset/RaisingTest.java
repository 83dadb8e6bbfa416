package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RaisingTest {

  private static String line(Setting setting) {
    List<Segment> segments = setting.segments();
    assertThat(segments).hasSize(1);
    return LineText.of(segments.getFirst().words());
  }

  private static String raised(String text) {
    return Raised.OPEN + text + Raised.CLOSE;
  }

  @Test
  void whatIsSmallerAndHigherBehindAWordIsRaised() {
    Setting setting =
        new Setting()
            .text(0, 100, "snails")
            .text(30, 96.5, 6.5, Setting.ROMAN, "12,13")
            .text(50, 100, "walk");
    assertThat(line(setting)).isEqualTo("snails" + raised("12,13") + " walk");
  }

  @Test
  void whatFollowsALargeMarkIsBackOnTheLine() {
    Setting setting =
        new Setting()
            .text(0, 100, "Poe")
            .text(15, 96, 8.4, Setting.ROMAN, "1,3")
            .text(27.6, 100, ", Ng");
    assertThat(line(setting)).isEqualTo("Poe" + raised("1,3") + ", Ng");
  }

  @Test
  void aStopAboveTheLineBetweenNamesIsAMiddleDot() {
    Setting setting =
        new Setting()
            .text(0, 100, "Poe")
            .text(18.5, 97.4, 10.5, Setting.BOLD, ".")
            .text(26, 100, "Ng");
    assertThat(line(setting)).isEqualTo("Poe · Ng");
  }

  @Test
  void whatIsLoweredStandsOnTheLineOnly() {
    Setting setting = new Setting().text(0, 100, "CO").text(10, 102, 6.5, Setting.ROMAN, "2");
    assertThat(line(setting)).isEqualTo("CO2");
  }

  @Test
  void marksBeforeAWordBelongToIt() {
    Setting setting =
        new Setting().text(0, 96.5, 6.5, Setting.ROMAN, "1").text(3.5, 100, "Institute");
    assertThat(line(setting)).isEqualTo(raised("1") + "Institute");
  }

  @Test
  void aStarBehindARaisedLetterIsRaisedWithIt() {
    Setting setting =
        new Setting()
            .text(0, 100, "Poe")
            .text(15, 96.5, 6.5, Setting.ROMAN, "b,")
            .text(21.5, 94, 6.5, Setting.BOLD, "*");
    assertThat(line(setting)).isEqualTo("Poe" + raised("b,*"));
  }

  @Test
  void whatWasSetLaterIsFoundByItsPlace() {
    Setting setting =
        new Setting()
            .text(0, 100, "snails")
            .text(36, 100, "walk")
            .text(30, 96.5, 6.5, Setting.ROMAN, "7");
    assertThat(line(setting)).isEqualTo("snails" + raised("7") + " walk");
  }

  @Test
  void smallPrintOnItsOwnLineIsNotRaised() {
    List<Segment> segments =
        new Setting().text(0, 100, "snails").text(0, 110, 6.5, Setting.ROMAN, "1 note").segments();
    assertThat(segments).hasSize(2);
    assertThat(segments.get(1).words()).noneMatch(Word::raised);
  }

  @Test
  void signsLeaveTheirPlaces() {
    Raised raised = Raised.of("walk" + raised("1") + " far" + raised("2,3") + ".");
    assertThat(raised.text()).isEqualTo("walk1 far2,3.");
    assertThat(raised.raised())
        .extracting(span -> span.of(raised.text()))
        .containsExactly("1", "2,3");
  }

  @Test
  void aSignAloneIsLeftOut() {
    assertThat(Raised.plain("a" + Raised.CLOSE + "b" + Raised.OPEN)).isEqualTo("ab");
    assertThat(Raised.without("Poe" + raised("1") + " Ng", ",")).isEqualTo("Poe, Ng");
  }

  @Test
  void lettersPartedByBlanksAreWords() {
    Setting setting = new Setting().text(0, 100, "A B S T R A C T").text(85, 100, "O F");
    List<Word> words = setting.segments().stream().flatMap(s -> s.words().stream()).toList();
    assertThat(LineText.of(words)).isEqualTo("ABSTRACT OF");
  }
}
