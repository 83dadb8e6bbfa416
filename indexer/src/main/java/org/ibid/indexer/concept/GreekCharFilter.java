package org.ibid.indexer.concept;

import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.regex.Matcher;
import org.apache.lucene.analysis.CharFilter;

/**
 * Restores the Greek letters of compounds in one pass: what a chain of pattern-replacing filters
 * does, one for each of the {@link GreekCompounds}, but looking only where a hyphen stands.
 */
final class GreekCharFilter extends CharFilter {

  /** Characters that are read at a time. */
  private static final int PART = 128;

  private final List<GreekCompounds> compounds;
  private StringBuilder restored = new StringBuilder();
  private int at = -1;

  GreekCharFilter(Reader input, List<GreekCompounds> compounds) {
    super(input);
    this.compounds = compounds;
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
      String text = restored.toString();
      for (GreekCompounds compound : compounds) {
        restore(compound.pattern().matcher(text), compound.letter().charAt(0));
      }
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

  private void restore(Matcher compound, char letter) {
    compound.useTransparentBounds(true);
    for (int hyphen = 1; hyphen + 1 < restored.length(); hyphen++) {
      if (GreekCompounds.isHyphen(restored.charAt(hyphen))
          && Character.isLetterOrDigit(restored.charAt(hyphen + 1))) {
        restoreAt(compound, hyphen - 1, letter);
        restoreAt(compound, Math.max(0, hyphen - 2), letter);
      }
    }
  }

  /** The letter stands before the hyphen, or before a digit and the hyphen. */
  private void restoreAt(Matcher compound, int start, char letter) {
    compound.region(start, restored.length());
    if (compound.lookingAt()) {
      restored.setCharAt(start, letter);
    }
  }
}
