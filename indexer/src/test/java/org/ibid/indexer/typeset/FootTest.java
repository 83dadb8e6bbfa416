package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FootTest {

  private static final String WIDE =
      "snails walk at night and sleep by day in hedges, which they do";

  private static List<Segment> sheet(int rows, String left, String right, double rightFrom) {
    Setting setting = new Setting();
    for (int i = 0; i < 6; i++) {
      setting.text(50, 100 + 12 * i, WIDE);
    }
    for (int i = 0; i < rows; i++) {
      setting.text(50, 200 + 12 * i, left).text(rightFrom, 200 + 12 * i, right);
    }
    return Segment.of(Words.of(setting.sheet(1).glyphs()));
  }

  @ParameterizedTest
  @CsvSource({
    "3, which they like all night, and some by day as well, 260, true",
    "1, which they like all night, and some by day as well, 260, false",
    "3, which they like all night, and some by day as well, 290, false",
    "3, brown snails, 3.1, 260, false",
  })
  void fewLinesInTheColumnsOfOtherSheetsAreColumns(
      int rows, String left, String right, double rightFrom, boolean columns) {
    List<Segment> sheet = sheet(rows, left, right, rightFrom);
    assertThat(Foot.of(sheet, List.of(new Gutter(260))))
        .isEqualTo(columns ? Optional.of(new Foot(6, new Gutter(260))) : Optional.empty());
  }
}
