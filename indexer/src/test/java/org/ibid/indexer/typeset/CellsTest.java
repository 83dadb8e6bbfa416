package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {

  private static int gaps(Setting setting) {
    return Cells.gaps(ColumnLines.of(1, 0, setting.segments()).getFirst());
  }

  @Test
  void wideGapsPartCells() {
    Setting setting =
        new Setting().text(0, 100, "brown").text(100, 100, "3.1").text(150, 100, "12");
    assertThat(gaps(setting)).isEqualTo(2);
  }

  @Test
  void aLineThatWasSpreadOverItsColumnHasNoCells() {
    Setting setting =
        new Setting().text(0, 100, "which").text(50, 100, "snails").text(105, 100, "need");
    assertThat(gaps(setting)).isZero();
  }

  @Test
  void numbersThatStandEvenlyAreCells() {
    Setting setting = new Setting().text(0, 100, "3.1").text(50, 100, "4.1").text(100, 100, "5.9");
    assertThat(gaps(setting)).isEqualTo(2);
  }

  @Test
  void theGapBehindALabelPartsNoCells() {
    assertThat(gaps(new Setting().text(0, 100, "12.").text(60, 100, "snails walk"))).isZero();
  }

  @Test
  void aLabelAloneHasNoCells() {
    assertThat(gaps(new Setting().text(0, 100, "12."))).isZero();
  }
}
