package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static List<String> words(List<Glyph> glyphs) {
    return Words.of(glyphs).stream().map(Word::text).toList();
  }

  /** Letters of a text {@code gap} sizes apart, blanks {@code blank} sizes wide and not set. */
  private static List<Glyph> spaced(String text, double gap, double blank) {
    List<Glyph> glyphs = new ArrayList<>();
    double at = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        at += 10 * blank;
      } else {
        glyphs.add(new Glyph(text.substring(i, i + 1), at, 5, 100, 10, Setting.ROMAN));
        at += 5 + 10 * gap;
      }
    }
    return glyphs;
  }

  @Test
  void blanksThatWereSetPartWords() {
    assertThat(words(new Setting().text(0, 10, "slow snails").glyphs()))
        .containsExactly("slow", "snails");
  }

  @Test
  void gapsThatWereNotSetPartWordsEvenInATightLine() {
    assertThat(words(spaced("snails walk tight", 0, 0.14)))
        .containsExactly("snails", "walk", "tight");
  }

  @Test
  void lettersOfAWideSetLineAreNoWords() {
    assertThat(words(spaced("ABSTRACT OF SNAILS", 0.2, 0.4)))
        .containsExactly("ABSTRACT", "OF", "SNAILS");
  }

  @Test
  void whatIsSetTwiceToLookBoldIsReadOnce() {
    Glyph a = new Glyph("a", 0, 5, 100, 10, Setting.ROMAN);
    Glyph again = new Glyph("a", 0.2, 5, 100, 10, Setting.ROMAN);
    Glyph b = new Glyph("b", 5, 5, 100, 10, Setting.ROMAN);
    assertThat(words(List.of(a, again, b))).containsExactly("ab");
  }

  @Test
  void accentsGoOntoTheirLetters() {
    Glyph acute = new Glyph("\u00B4", 0.5, 4, 100, 10, Setting.ROMAN);
    Glyph dotless = new Glyph("\u0131", 0, 5, 100, 10, Setting.ROMAN);
    Glyph s = new Glyph("s", 5, 5, 100, 10, Setting.ROMAN);
    Glyph cedilla = new Glyph("\u00B8", 5.5, 4, 100, 10, Setting.ROMAN);
    assertThat(words(List.of(acute, dotless, s, cedilla))).containsExactly("\u00ED\u015F");
  }

  @Test
  void anAccentWithoutALetterStays() {
    Glyph prime = new Glyph("\u00B4", 0, 3, 100, 10, Setting.ROMAN);
    Glyph far = new Glyph("e", 200, 5, 100, 10, Setting.ROMAN);
    assertThat(words(List.of(prime, far))).containsExactly("\u00B4", "e");
  }
}
