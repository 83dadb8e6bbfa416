package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineNumbersTest {

  private static final String TEXT = "snails walk at night and sleep by day in 12 hedges";

  /** Twenty lines, each with {@code step} more than the one before it, where that is a number. */
  private static Setting numbered(int from, int step) {
    Setting setting = new Setting();
    for (int i = 0; i < 20; i++) {
      int number = from + i;
      double baseline = 60 + 24 * i;
      if (number % step == 0) {
        String label = String.valueOf(number);
        setting.text(40 - 5 * label.length(), baseline, label);
      }
      setting.text(60, baseline, TEXT);
    }
    return setting;
  }

  private static List<List<String>> removed(Setting... pages) {
    List<List<Word>> words =
        IntStream.range(0, pages.length).mapToObj(i -> Words.of(pages[i].glyphs())).toList();
    return LineNumbers.removed(words).stream()
        .map(page -> page.stream().map(Word::text).distinct().toList())
        .toList();
  }

  @Test
  void numbersBesideEachLineAreNoText() {
    assertThat(removed(numbered(1, 1), numbered(21, 1))).containsOnly(List.of(TEXT.split(" ", -1)));
  }

  @Test
  void numbersBesideEachFifthLineAreNone() {
    assertThat(removed(numbered(1, 5), numbered(21, 5), numbered(41, 5)))
        .containsOnly(List.of(TEXT.split(" ", -1)));
  }

  @Test
  void numbersMayBeginBelowEachOther() {
    Setting setting = new Setting();
    Setting other = new Setting();
    for (int i = 0; i < 20; i++) {
      setting.text(30, 60 + 24 * i, String.valueOf(i + 1)).text(60, 60 + 24 * i, TEXT);
      other.text(30, 60 + 24 * i, String.valueOf(i + 91)).text(60, 60 + 24 * i, TEXT);
    }
    assertThat(removed(setting, other)).containsOnly(List.of(TEXT.split(" ", -1)));
  }

  @Test
  void labelsOfAListAtTheEndStay() {
    Setting text = new Setting();
    Setting list = new Setting();
    for (int i = 0; i < 20; i++) {
      text.text(60, 60 + 12 * i, TEXT);
      list.text(60, 60 + 12 * i, TEXT);
      if (i % 2 == 0) {
        list.text(40, 60 + 12 * i, String.valueOf(i / 2 + 1));
      }
    }
    assertThat(removed(text, text, list).getLast()).contains("1", "2", "9", "10");
  }

  @Test
  void numbersThatDontCountOnStay() {
    Setting setting = new Setting();
    for (int i = 0; i < 20; i++) {
      setting.text(30, 60 + 12 * i, String.valueOf(100 + i * i)).text(60, 60 + 12 * i, TEXT);
    }
    assertThat(removed(setting, setting)).allSatisfy(page -> assertThat(page).contains("101"));
  }
}
