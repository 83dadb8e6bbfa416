package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {

  private static Line line(Setting setting) {
    List<Line> lines = ColumnLines.of(1, 0, setting.segments());
    assertThat(lines).hasSize(1);
    return lines.getFirst();
  }

  @Test
  void itsWordsComeFromTheLeftWhereverTheyWereSet() {
    Line line = line(new Setting().text(50, 100, "snails").text(0, 100, "slow"));
    assertThat(line.text()).isEqualTo("slow snails");
    assertThat(line.left()).isZero();
    assertThat(line.right()).isEqualTo(80);
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

  @Test
  void aSignOfAnotherFontLeavesALineBold() {
    Setting setting =
        new Setting()
            .text(0, 100, 10, Setting.BOLD, "Snails that walk at night")
            .text(130, 100, 10, Setting.ROMAN, "a");
    assertThat(line(setting).bold()).isTrue();
  }

  @Test
  void whatIsRaisedSaysNothingOfASize() {
    Setting setting =
        new Setting().text(0, 100, 10, Setting.ROMAN, "ox").text(10, 96, 6, Setting.ROMAN, "1,2,3");
    assertThat(line(setting).style()).isEqualTo(new LineStyle(10, Setting.ROMAN));
  }
}
