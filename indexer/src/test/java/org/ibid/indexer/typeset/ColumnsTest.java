package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ColumnsTest {

  private static final String WIDE =
      "a line as wide as both of the columns are, from left to right of it";

  /** Each region as its words, one space between. */
  private static List<String> regions(Setting setting, Double... known) {
    return Columns.of(setting.segments(), Stream.of(known).map(Gutter::new).toList()).stream()
        .map(region ->
            region.stream()
                .flatMap(segment -> segment.words().stream())
                .map(Word::text)
                .collect(Collectors.joining(" ")))
        .toList();
  }

  private static Setting twoColumns(double top) {
    return new Setting()
        .column(
            50, top, "left one is full", "left two is full", "left three full", "left four full")
        .column(200, top, "right one full", "right two full", "right three one", "right four one");
  }

  @Test
  void theLeftColumnIsReadBeforeTheRight() {
    List<String> regions = regions(twoColumns(100));
    assertThat(regions).hasSize(2);
    assertThat(regions.get(0)).startsWith("left one").endsWith("left four full");
    assertThat(regions.get(1)).startsWith("right one");
  }

  @Test
  void whatStandsOverBothColumnsPartsThemIntoBands() {
    Setting setting = twoColumns(100).text(50, 170, WIDE);
    setting.column(50, 200, "lower left one", "lower left two", "lower left thr", "lower left fou");
    setting.column(
        200, 200, "lower right one", "lower right two", "lower right thr", "lower right fo");
    assertThat(regions(setting))
        .extracting(region -> region.substring(0, 10))
        .containsExactly("left one i", "right one ", "a line as ", "lower left", "lower righ");
  }

  /** Two columns of text, a heading, and two columns of a size below it. */
  private static Setting belowAHeading(double size) {
    Setting setting = twoColumns(100).text(50, 170, "References");
    for (int i = 0; i < 4; i++) {
      setting
          .text(50, 190 + 12 * i, size, Setting.ROMAN, "Poe J. Snails of the hedge")
          .text(200, 190 + 12 * i, size, Setting.ROMAN, "Ng B. Slugs of the hedge");
    }
    return setting;
  }

  @Test
  void whereBothColumnsGoOnInSmallerPrintTheyAreReadAfterThoseAbove() {
    assertThat(regions(belowAHeading(8)))
        .extracting(region -> region.substring(0, 5))
        .containsExactly("left ", "right", "Refer", "Poe J", "Ng B.");
    assertThat(regions(belowAHeading(10)))
        .as("a heading within a column")
        .extracting(region -> region.substring(0, 5))
        .containsExactly("left ", "right");
  }

  @Test
  void labelsOfAListAreNoColumn() {
    Setting setting = new Setting();
    for (int i = 0; i < 8; i++) {
      setting
          .text(50, 100 + 12 * i, i + 1 + ".")
          .text(75, 100 + 12 * i, "Poe J. Snails of the hedge");
    }
    assertThat(regions(setting)).hasSize(1);
  }

  @Test
  void labelsOfTheRightColumnStayWithTheirEntries() {
    Setting setting = new Setting();
    for (int i = 0; i < 8; i++) {
      double y = 100 + 12 * i;
      setting.text(50, y, "text of the left column");
      setting
          .text(i < 4 ? 205 : 200, y, i < 4 ? "9." : "10.")
          .text(225, y, "Poe J. Snails at night");
    }
    List<String> regions = regions(setting);
    assertThat(regions).hasSize(2);
    assertThat(regions.get(0)).doesNotContain("9.").doesNotContain("10.");
  }

  @Test
  void aShortColumnIsKnownByTheGutterOfOtherSheets() {
    Setting setting =
        new Setting()
            .column(
                50,
                100,
                "left one is full",
                "left two is full",
                "left three full",
                "left four full")
            .column(200, 100, "the right end");
    assertThat(regions(setting)).hasSize(1);
    assertThat(regions(setting, 200.0)).hasSize(2);
  }

  @Test
  void aPageOfManyPiecesIsLeftInItsOrder() {
    Setting setting = new Setting();
    for (int i = 0; i < 7_000; i++) {
      setting.text(i % 100 * 20, 10 + i / 100 * 10, "x");
    }
    assertThat(regions(setting)).hasSize(1);
  }

  @Test
  void fewLabelsOfTheRightColumnStayWithTheirEntries() {
    Setting setting = new Setting();
    for (int i = 0; i < 12; i++) {
      double y = 100 + 12 * i;
      setting.text(50, y, "text of the left column");
      if (i % 6 == 0) {
        setting.text(200, y, "8.");
      }
      setting.text(225, y, "Poe J. Snails at night");
    }
    List<String> regions = regions(setting);
    assertThat(regions).hasSize(2);
    assertThat(regions.get(0)).doesNotContain("8.");
  }

  @Test
  void columnsBelowABoxOfOtherWidthsAreColumns() {
    Setting setting = new Setting();
    for (int i = 0; i < 14; i++) {
      double y = 100 + 12 * i;
      setting
          .text(50, y, "key words here")
          .text(150, y, "an abstract that is as wide as it is here");
    }
    for (int i = 0; i < 8; i++) {
      double y = 300 + 12 * i;
      if (i == 3 || i == 4) {
        setting.text(50, y, "left spread").text(160, y, "far apart");
      } else {
        setting.text(50, y, "left line of the text below");
      }
      setting.text(215, y, "right line of the text here");
    }
    String all = String.join(" ", regions(setting));
    assertThat(all.lastIndexOf("left")).isLessThan(all.indexOf("right line"));
  }
}
