package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GutterSearchTest {

  private static Setting columns(int lines, double... lefts) {
    Setting setting = new Setting();
    for (int i = 0; i < lines; i++) {
      for (double left : lefts) {
        setting.text(left, 100 + 12 * i, "text of a column");
      }
    }
    return setting;
  }

  @Test
  void textBesideTextHasAGutterBetween() {
    assertThat(GutterSearch.best(columns(4, 50, 200).segments())).contains(new Gutter(200));
  }

  @Test
  void fewLinesBesideEachOtherHaveNone() {
    assertThat(GutterSearch.best(columns(3, 50, 200).segments())).isEmpty();
  }

  @Test
  void oneColumnHasNone() {
    assertThat(GutterSearch.best(columns(20, 50).segments())).isEmpty();
  }

  @Test
  void ofGuttersThatPartAsMuchTheLeftmostIsTaken() {
    assertThat(GutterSearch.best(columns(6, 50, 200, 350).segments())).contains(new Gutter(200));
  }

  @Test
  void aGutterThatPartsMoreIsTaken() {
    Setting setting = columns(4, 50, 150);
    for (int i = 0; i < 12; i++) {
      setting
          .text(50, 200 + 12 * i, "text of a wider column")
          .text(220, 200 + 12 * i, "and beside");
      setting.text(320, 200 + 12 * i, "it");
    }
    assertThat(GutterSearch.best(setting.segments())).contains(new Gutter(220));
  }

  @Test
  void labelsBelongToTheColumnBehind() {
    Setting setting = columns(8, 50, 220);
    setting.text(195, 100, "8.").text(195, 148, "9.");
    assertThat(GutterSearch.best(setting.segments())).contains(new Gutter(195));
  }

  @Test
  void wordsBeforeTheColumnAreNoLabels() {
    Setting setting = columns(8, 50, 220);
    setting.text(195, 100, "so").text(195, 148, "on");
    assertThat(GutterSearch.best(setting.segments())).contains(new Gutter(220));
  }

  @Test
  void aKnownGutterCountsWhereMostKeepsToIt() {
    List<Gutter> known = List.of(new Gutter(120), new Gutter(200));
    Setting setting = columns(5, 50).text(200, 100, "a little");
    assertThat(GutterSearch.kept(setting.segments(), known)).contains(new Gutter(200));
    assertThat(GutterSearch.kept(columns(5, 50).segments(), known)).isEmpty();
  }
}
