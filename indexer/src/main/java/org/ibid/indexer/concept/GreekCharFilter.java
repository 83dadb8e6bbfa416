package org.ibid.indexer.concept;

import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Restores the Greek letters of compounds in one pass: what a chain of pattern-replacing filters
 * does, one for each of the {@link GreekCompounds}, but looking only where a hyphen stands, and
 * there at one word.
 */
final class GreekCharFilter extends CharFilter {

  /** Characters that are read at a time. */
  private static final int PART = 128;

  private final GreekLetters letters;
  private StringBuilder restored = new StringBuilder();
  private int at = -1;

  GreekCharFilter(Reader input, GreekLetters letters) {
    super(input);
    this.letters = letters;
  }

  /** A character is replaced by a character. */
  @Override
  protected int correct(int offset) {
    return offset;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (at < 0) {
      restore();
      at = 0;
    }
    if (at == restored.length()) {
      return -1;
    }
    int count = Math.min(length, restored.length() - at);
    restored.getChars(at, at + count, buffer, offset);
    at += count;
    return count;
  }

  private void restore() throws IOException {
    restored = text();
    if (restored.chars().anyMatch(c -> GreekCompounds.isHyphen((char) c))) {
      restore(restored.toString());
    }
  }

  /** Most texts are a few words, for which {@link Reader#transferTo} would allocate 16 kB. */
  private StringBuilder text() throws IOException {
    StringBuilder text = new StringBuilder();
    char[] part = new char[PART];
    for (int read = input.read(part); read >= 0; read = input.read(part)) {
      text.append(part, 0, read);
    }
    return text;
  }

  /** The letter stands before the hyphen, or before a digit and the hyphen. */
  private void restore(String text) {
    for (int hyphen = 1; hyphen + 1 < text.length(); hyphen++) {
      if (GreekCompounds.isHyphen(text.charAt(hyphen))
          && Character.isLetterOrDigit(text.charAt(hyphen + 1))) {
        restoreAt(text, hyphen - 1);
        restoreAt(text, Math.max(0, hyphen - 2));
      }
    }
  }

  private void restoreAt(String text, int start) {
    char printed = letters.printedAt(text, start);
    if (printed != text.charAt(start)) {
      restored.setCharAt(start, printed);
    }
  }
}
