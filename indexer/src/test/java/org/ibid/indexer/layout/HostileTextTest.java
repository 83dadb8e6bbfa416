package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileTextTest {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  static Stream<String> texts() {
    int times = 100_000;
    return Stream.of(
        "",
        "\u0000\u0001\uFFFF\uD800",
        "\r\n".repeat(times),
        "[".repeat(times),
        "(1) ".repeat(times),
        "a, b; ".repeat(times),
        "1. A\n".repeat(times),
        "Abstract\n".repeat(times),
        "References\n" + "[1] A\n".repeat(times),
        "References\n" + "Smith J. T. J. 2000;1:1.\n\n".repeat(times),
        "Keywords:\n".repeat(times),
        "Title\n\n: a line that begins with a colon\n\n",
        "Title\n\n" + "Short Heading\n\n".repeat(times),
        "Table 1 A\n\n".repeat(times),
        "Background: " + "Methods: a. ".repeat(times),
        "来源\n作者\n摘要\n关键词\n相关论文\n" + "• [1] A\n".repeat(times),
        "Smith, J., ".repeat(times),
        "10.1000/".repeat(times),
        "http://doi.org/10.1000/a".repeat(times),
        ".".repeat(times) + "A",
        "et al. ".repeat(times));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anyTextIsReadInTime(String text) {
    Outline outline = Assertions.assertTimeoutPreemptively(LIMIT, () -> Pages.read(text));
    assertThat(outline).isNotNull();
  }

  @Test
  void oneLineOfFiftyMegabytesIsReadInSeconds() {
    String text = "Exercise eases pain, as [12] says. ".repeat(1_500_000);
    Outline outline = Assertions.assertTimeoutPreemptively(LIMIT, () -> Pages.read(text));
    assertThat(outline.publication().title()).isNull();
    assertThat(outline.sections())
        .singleElement()
        .satisfies(s -> assertThat(s.text()).hasSize(text.strip().length()));
  }

  @Test
  void sentencesOfALongParagraphAreFoundInSeconds() {
    String paragraph = "It helps (see [1]. ".repeat(500_000);
    assertThat(Assertions.assertTimeoutPreemptively(LIMIT, () -> Sentences.of(paragraph)))
        .isNotEmpty();
  }

  @Test
  void shuffledLinesOfPagesAreReadWithoutError() {
    Random random = new Random(20_260_101L);
    for (String name : List.of("publisher", "small-journal", "record-chinese", "pubmed")) {
      List<String> lines = new java.util.ArrayList<>(Pages.lines(name));
      for (int round = 0; round < 50; round++) {
        java.util.Collections.shuffle(lines, random);
        assertThat(Pages.read(String.join("\n", lines))).isNotNull();
      }
    }
  }
}
