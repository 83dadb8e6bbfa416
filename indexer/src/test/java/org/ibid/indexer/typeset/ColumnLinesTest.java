package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnLinesTest {

  private static List<String> texts(Setting setting) {
    return ColumnLines.of(2, 3, setting.segments()).stream().map(Line::text).toList();
  }

  @Test
  void segmentsOnOneBaselineAreALine() {
    assertThat(texts(new Setting().text(0, 100, "slow").text(90, 101, "snails")))
        .containsExactly("slow snails");
  }

  @Test
  void linesComeFromTopToBottom() {
    assertThat(texts(new Setting().column(0, 100, "slow snails", "walk")))
        .containsExactly("slow snails", "walk");
  }

  @Test
  void aHugeLetterTakesNoLineBelowItIn() {
    Setting setting =
        new Setting().text(0, 100, "slow snails").text(90, 104, 40, Setting.ROMAN, "W");
    assertThat(texts(setting)).containsExactly("slow snails", "W");
  }

  @Test
  void linesKnowTheirPageAndColumn() {
    Line line = ColumnLines.of(2, 3, new Setting().text(0, 100, "snails").segments()).getFirst();
    assertThat(line.page()).isEqualTo(2);
    assertThat(line.column()).isEqualTo(3);
  }

  @Test
  void anEmptyColumnHasNoLines() {
    assertThat(texts(new Setting())).isEmpty();
  }
}
