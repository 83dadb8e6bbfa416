package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ibid.indexer.typeset.Passage.Kind;
import org.junit.jupiter.api.Test;

class ScannedTextTest {

  private static final String LINE = "snails walk at night and sleep by day in hedges of any kind";

  /** Words of a line as a program recognises them: none as large or as high as the next. */
  private static void scanned(Setting setting, Random random, double y, double size, String text) {
    double at = 50;
    for (String word : text.split(" ", -1)) {
      double own = size * (0.94 + 0.12 * random.nextDouble());
      double height = y + random.nextDouble() - 0.5;
      setting.text(at, height, own, Setting.ROMAN, word);
      at += word.length() * own / 2 + size / 3;
    }
  }

  private static Sheet page(long seed) {
    Random random = new Random(seed);
    Setting setting = new Setting();
    scanned(setting, random, 60, 18, "How far a garden snail walks in one night");
    for (int i = 0; i < 20; i++) {
      scanned(setting, random, 120 + 12 * i, 10, LINE);
    }
    scanned(setting, random, 380, 10, "References");
    for (int i = 0; i < 20; i++) {
      scanned(setting, random, 400 + 12 * i, 10, LINE);
    }
    return setting.sheet(1);
  }

  private static List<Double> sizes(List<List<Word>> pages) {
    return pages.stream().flatMap(List::stream).map(Word::size).distinct().sorted().toList();
  }

  @Test
  void sizesThatWereOneInPrintAreOneAgain() {
    List<Double> sizes = sizes(ScannedText.evened(List.of(Words.of(page(7).glyphs()))));
    assertThat(sizes).hasSize(2);
    assertThat(sizes.getFirst()).isBetween(9.3, 10.7);
    assertThat(sizes.getLast()).isBetween(17.0, 19.0);
  }

  @Test
  void wordsOfALineStandOnIt() {
    List<Word> words = ScannedText.evened(List.of(Words.of(page(7).glyphs()))).getFirst();
    assertThat(words.stream().map(Word::baseline).distinct()).hasSize(42);
  }

  @Test
  void whatIsRaisedStaysSmall() {
    Setting setting = new Setting();
    Random random = new Random(3);
    for (int i = 0; i < 9; i++) {
      scanned(setting, random, 100 + 12 * i, 10, LINE);
    }
    setting.text(400, 192, 6, Setting.ROMAN, "12");
    List<Word> words = ScannedText.evened(List.of(Words.of(setting.glyphs()))).getFirst();
    assertThat(words).anyMatch(word -> word.text().equals("12") && word.size() == 6);
  }

  @Test
  void whatWasSetIsLeftAsItIs() {
    Setting setting = new Setting().text(50, 100, 12, Setting.BOLD, "Snails walk at night");
    setting.text(50, 120, 10, Setting.ROMAN, LINE).text(50, 132, 10.4, Setting.ROMAN, LINE);
    List<List<Word>> words = List.of(Words.of(setting.glyphs()));
    assertThat(ScannedText.evened(words)).isSameAs(words);
  }

  @Test
  void titleAndHeadingsOfAScanAreFoundBySizeAndRoom() {
    List<Sheet> sheets = new ArrayList<>(List.of(page(7)));
    Typesetting typesetting = Typesetting.of(sheets, null);
    assertThat(typesetting.passages())
        .filteredOn(passage -> passage.kind() == Kind.TITLE)
        .singleElement()
        .satisfies(p ->
            assertThat(p.lines().getFirst().text())
                .isEqualTo("How far a garden snail walks in one night"));
    assertThat(typesetting.passages())
        .filteredOn(passage -> passage.kind() == Kind.HEADING)
        .extracting(passage -> passage.lines().getFirst().text())
        .containsExactly("References");
  }
}
