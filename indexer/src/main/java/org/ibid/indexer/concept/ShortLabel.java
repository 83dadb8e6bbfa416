package org.ibid.indexer.concept;

import java.util.Locale;

/**
 * Labels of one short word. Stemming takes what has nothing to do with them for their forms ({@code
 * cations} becomes {@code cat}), so that only the word itself, its plural and its possessive count.
 */
final class ShortLabel {

  /** A stem of four letters is seldom that of a word of another meaning. */
  private static final int LONGEST = 3;

  private ShortLabel() {}

  /** Whether a label is so short. */
  static boolean is(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST
        && label.chars().allMatch(ShortLabel::isLetter);
  }

  /** Accents and other scripts are stemmed by nobody. */
  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Whether a text is a form of such a label. */
  static boolean isWritten(String text, String label) {
    String word = letters(text);
    String own = label.toLowerCase(Locale.ROOT);
    return word.equals(own)
        || word.equals(own + "s")
        || word.equals(own + "es")
        || Spelling.singular(word).equals(Spelling.singular(own));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    text.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}
