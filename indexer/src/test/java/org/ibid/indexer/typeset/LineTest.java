package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

  private static List<Line> lines(Setting setting) {
    return Line.of(1, 0, setting.segments());
  }

  private static Line line(Setting setting) {
    assertThat(lines(setting)).hasSize(1);
    return lines(setting).getFirst();
  }

  @Test
  void wideGapsPartCells() {
    Setting setting =
        new Setting().text(0, 100, "brown").text(100, 100, "3.1").text(150, 100, "12");
    assertThat(line(setting).gaps()).isEqualTo(2);
  }

  @Test
  void aLineThatWasSpreadOverItsColumnHasNoCells() {
    Setting setting =
        new Setting().text(0, 100, "which").text(50, 100, "snails").text(105, 100, "need");
    assertThat(line(setting).gaps()).isZero();
  }

  @Test
  void theGapBehindALabelPartsNoCells() {
    assertThat(line(new Setting().text(0, 100, "12.").text(60, 100, "snails walk")).gaps())
        .isZero();
  }

  @Test
  void smallCapitalsAreAsLargeAsTheCapitalBeforeThem() {
    Setting setting =
        new Setting()
            .text(0, 100, 20, Setting.ROMAN, "H")
            .text(10, 100, 14, Setting.ROMAN, "OW SNAILS WALK")
            .text(0, 124, 14, Setting.ROMAN, "AT NIGHT AND BY DAY");
    assertThat(lines(setting)).extracting(Line::size).containsExactly(20.0, 20.0);
  }

  @Test
  void capitalsBelowLargerOnesAreASizeOfTheirOwn() {
    Setting setting =
        new Setting()
            .text(0, 100, 20, Setting.ROMAN, "HOW SNAILS WALK")
            .text(0, 124, 14, Setting.ROMAN, "ADA POE AND JUAN NG");
    assertThat(lines(setting)).extracting(Line::size).containsExactly(20.0, 14.0);
  }

  @Test
  void aLargeFirstLetterOfATextDoesntMakeItLarge() {
    Setting setting =
        new Setting()
            .text(0, 100, 14, Setting.ROMAN, "S")
            .text(7, 100, 10, Setting.ROMAN, "nails walk at night");
    assertThat(line(setting).size()).isEqualTo(10);
  }

  @Test
  void aBoldWordDoesntMakeALineBold() {
    Setting setting =
        new Setting()
            .text(0, 100, 10, Setting.BOLD, "Snails")
            .text(35, 100, 10, Setting.ROMAN, "walk at night");
    assertThat(line(setting).bold()).isFalse();
    assertThat(line(setting).style().face()).isEqualTo(Setting.ROMAN);
  }
}
