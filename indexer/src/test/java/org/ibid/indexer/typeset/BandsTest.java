package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BandsTest {

  /** The parts around a gutter at 200, each as its words. */
  private static List<String> parts(Setting setting) {
    return Bands.of(setting.segments(), new Gutter(200)).stream()
        .map(
            part -> part.stream().map(s -> LineText.of(s.words())).collect(Collectors.joining(" ")))
        .toList();
  }

  @Test
  void whatCrossesIsReadBeforeTheColumnsBelowIt() {
    Setting setting =
        new Setting()
            .text(50, 100, "a title that stands over both of the columns")
            .column(50, 120, "left", "still")
            .column(200, 120, "right", "again");
    assertThat(parts(setting))
        .containsExactly(
            "a title that stands over both of the columns", "left still", "right again", "");
  }

  @Test
  void aRowBetweenWhatCrossesIsNoBand() {
    Setting setting =
        new Setting().text(50, 100, "one").text(200, 100, "row").text(50, 120, "another");
    assertThat(parts(setting)).containsExactly("", "one another", "row", "");
    assertThat(parts(new Setting().text(50, 100, "one").text(200, 100, "row")))
        .containsExactly("one row");
  }

  @Test
  void oneSideAloneIsNoBand() {
    assertThat(parts(new Setting().column(50, 100, "one", "two", "three")))
        .containsExactly("one two three");
  }

  @Test
  void whereWhatCrossesHasColumnsOfItsOwnABandNeedsMoreLines() {
    Setting setting =
        new Setting().column(50, 100, "left", "still").column(200, 100, "right", "again");
    assertThat(parts(setting)).hasSize(4);
    for (int i = 0; i < 4; i++) {
      double y = 140 + 12 * i;
      setting.text(50, y, "columns of other widths, three").text(230, y, "and four");
    }
    assertThat(parts(setting)).hasSize(1);
  }
}
