package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTest {

  @Test
  void whatMatchedIsBoldAndEntitiesAreCharacters() {
    assertThat(
            Marked.fragment("a &lt;b&gt; &amp;amp; <mark>c d</mark> &#39;e&quot;").lines(80, true))
        .containsExactly("a <b> &amp; \u001b[1mc d\u001b[0m 'e\"");
  }

  @Test
  void withoutStyleNothingOfTheMarksIsLeft() {
    assertThat(Marked.fragment("a <mark>b</mark>").lines(80, false)).containsExactly("a b");
  }

  @Test
  void aMarkThatSpansLinesEndsAndBeginsWithThem() {
    assertThat(Marked.fragment("aa <mark>bb cc</mark> dd").lines(5, true))
        .containsExactly("aa \u001b[1mbb\u001b[0m", "\u001b[1mcc\u001b[0m dd");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 10, 80})
  void noLineIsWiderThanAskedUnlessAWordIs(int width) {
    String text = "one two three 疼痛机制的研究 four five";
    assertThat(Marked.plain(text).lines(width, false))
        .allMatch(line -> Columns.of(line) <= Math.max(width, "three".length()));
    assertThat(String.join("", Marked.plain(text).lines(width, false)).replace(" ", ""))
        .isEqualTo(text.replace(" ", ""));
  }

  @Test
  void controlCharactersOfATextNeverReachTheTerminal() {
    assertThat(Marked.plain("a\u001b[31mb\u0007\u0001c").lines(80, true))
        .containsExactly("a [31mb c");
    assertThat(Marked.fragment("a\u0001b").hasMarks()).isFalse();
  }

  @Test
  void anEmptyTextHasNoLine() {
    assertThat(Marked.plain("  ").lines(80, true)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"abc, 3", "β-endorphin, 11", "疼痛, 4", "é, 1", "（a）, 5"})
  void columnsAreThoseOfATerminal(String text, int columns) {
    assertThat(Columns.of(text)).isEqualTo(columns);
  }
}
