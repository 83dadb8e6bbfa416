package org.ibid.indexer.typeset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts accents that were set as characters of their own onto the letters that they stand above or
 * below: TeX sets {@code ´} and then {@code e} in its place.
 */
final class Accents {

  /** Accents with a width, and at the same place in {@link #COMBINING} those without. */
  private static final String SPACING =
      "\u00B4`\u00A8\u02C6\u02DC\u02D8\u02C7\u00AF\u02D9\u02DA\u02DD\u00B8\u02DB";

  private static final String COMBINING =
      "\u0301\u0300\u0308\u0302\u0303\u0306\u030C\u0304\u0307\u030A\u030B\u0327\u0328";

  /** The middle of an accent is so near to that of its letter, in parts of the size. */
  private static final double NEAR = 0.35;

  private Accents() {}

  /** The characters with accents on their letters; one that has none stays. */
  static List<Glyph> placed(List<Glyph> glyphs) {
    if (glyphs.stream().noneMatch(glyph -> combining(glyph) != 0)) {
      return glyphs;
    }
    List<Glyph> placed = new ArrayList<>(glyphs.size());
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      char accent = combining(glyph);
      if (accent != 0 && i + 1 < glyphs.size() && isOn(glyph, glyphs.get(i + 1))) {
        placed.add(with(glyphs.get(i + 1), accent));
        i++;
      } else if (accent != 0 && !placed.isEmpty() && isOn(glyph, placed.getLast())) {
        placed.add(with(placed.removeLast(), accent));
      } else {
        placed.add(glyph);
      }
    }
    return placed;
  }

  /** The accent to be put onto a letter; 0 where a character is none. */
  private static char combining(Glyph glyph) {
    if (glyph.text().length() != 1) {
      return 0;
    }
    char c = glyph.text().charAt(0);
    int at = SPACING.indexOf(c);
    return at >= 0 ? COMBINING.charAt(at) : COMBINING.indexOf(c) >= 0 ? c : 0;
  }

  private static boolean isOn(Glyph accent, Glyph letter) {
    double apart = Math.abs(middle(accent) - middle(letter));
    return letter.text().length() == 1
        && Character.isLetter(letter.text().charAt(0))
        && apart < NEAR * letter.size()
        && Math.abs(accent.baseline() - letter.baseline()) < letter.size();
  }

  private static double middle(Glyph glyph) {
    return glyph.left() + glyph.width() / 2;
  }

  private static Glyph with(Glyph letter, char accent) {
    String base = letter.text().replace('\u0131', 'i').replace('\u0237', 'j');
    String text = Normalizer.normalize(base + accent, Normalizer.Form.NFC);
    return new Glyph(
        text, letter.left(), letter.width(), letter.baseline(), letter.size(), letter.face());
  }
}
