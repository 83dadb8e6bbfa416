package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentTest {

  private static List<String> texts(Setting setting) {
    return setting.segments().stream().map(s -> LineText.of(s.words())).toList();
  }

  @Test
  void wordsOfALineAreOneSegment() {
    assertThat(texts(new Setting().text(0, 100, "slow snails"))).containsExactly("slow snails");
  }

  @Test
  void aWideGapPartsSegments() {
    Setting setting = new Setting().text(0, 100, "slow").text(40, 100, "snails");
    assertThat(texts(setting)).containsExactly("slow", "snails");
  }

  @Test
  void baselinesThatDifferALittleAreOneLine() {
    Setting setting = new Setting().text(0, 100, "slow").text(25, 101.5, "snails");
    assertThat(texts(setting)).containsExactly("slow snails");
  }

  @Test
  void segmentsComeFromTopToBottom() {
    Setting setting = new Setting().text(0, 120, "below").text(0, 100, "above");
    assertThat(texts(setting)).containsExactly("above", "below");
  }

  @Test
  void aSegmentIsAsHighAsItsLargestWord() {
    Segment segment =
        new Setting().text(0, 100, "a").text(8, 100, 20, Setting.ROMAN, "B").segments().getFirst();
    assertThat(segment.size()).isEqualTo(20);
    assertThat(segment.top()).isEqualTo(85);
    assertThat(segment.bottom()).isEqualTo(105);
    assertThat(segment.right()).isEqualTo(18);
  }
}
