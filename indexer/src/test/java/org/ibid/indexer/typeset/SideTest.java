package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SideTest {

  /** Lines of a text, each 12 points below the one before it. */
  private static Side side(double top, int lines, String text) {
    Setting setting = new Setting();
    for (int i = 0; i < lines; i++) {
      setting.text(0, top + 12 * i, text);
    }
    Side side = new Side();
    setting.segments().forEach(side::add);
    return side;
  }

  private static final String TEXT = "text of a column";

  @Test
  void asHighAsBothAreTheyStandBesideEachOther() {
    assertThat(side(100, 6, TEXT).beside(side(124, 4, TEXT))).isEqualTo(46);
    assertThat(side(100, 6, TEXT).beside(side(100, 6, TEXT))).isEqualTo(70);
  }

  @Test
  void whatStandsBelowIsNotBeside() {
    assertThat(side(100, 6, TEXT).beside(side(300, 6, TEXT))).isZero();
  }

  @Test
  void fewOrNarrowLinesAreNoColumn() {
    assertThat(side(100, 6, TEXT).beside(side(100, 3, TEXT))).isZero();
    assertThat(side(100, 6, TEXT).beside(side(100, 6, "12."))).isZero();
  }

  @Test
  void cellsCountForLess() {
    Side cells = side(100, 6, "3");
    for (Segment segment : new Setting().text(90, 160, "12").segments()) {
      cells.add(segment);
    }
    assertThat(cells.beside(side(100, 6, TEXT))).isBetween(1.0, 20.0);
  }
}
