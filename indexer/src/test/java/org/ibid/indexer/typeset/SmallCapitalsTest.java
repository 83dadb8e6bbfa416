package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SmallCapitalsTest {

  private static List<Double> sizes(Setting setting) {
    return ColumnLines.of(1, 0, setting.segments()).stream().map(Line::size).toList();
  }

  private static Setting opening(String first, String rest) {
    return new Setting()
        .text(0, 100, 20, Setting.ROMAN, first)
        .text(10, 100, 14, Setting.ROMAN, rest);
  }

  @Test
  void theyAreAsLargeAsTheCapitalBeforeThem() {
    assertThat(sizes(opening("H", "OW SNAILS WALK"))).containsExactly(20.0);
  }

  @Test
  void smallLettersAreAsLargeAsTheyAre() {
    assertThat(sizes(opening("H", "ow snails walk"))).containsExactly(14.0);
  }

  @Test
  void theyGoOnInTheNextLine() {
    Setting setting =
        opening("H", "OW SNAILS WALK").text(0, 124, 14, Setting.ROMAN, "AT NIGHT AND BY DAY");
    assertThat(sizes(setting)).containsExactly(20.0, 20.0);
  }

  @Test
  void theyDontGoOnFurtherBelow() {
    Setting setting =
        opening("H", "OW SNAILS WALK").text(0, 150, 14, Setting.ROMAN, "AT NIGHT AND BY DAY");
    assertThat(sizes(setting)).containsExactly(20.0, 14.0);
  }

  @Test
  void capitalsBelowLargerOnesAreASizeOfTheirOwn() {
    Setting setting =
        new Setting()
            .text(0, 100, 20, Setting.ROMAN, "HOW SNAILS WALK")
            .text(0, 124, 14, Setting.ROMAN, "ADA POE AND JUAN NG");
    assertThat(sizes(setting)).containsExactly(20.0, 14.0);
  }
}
