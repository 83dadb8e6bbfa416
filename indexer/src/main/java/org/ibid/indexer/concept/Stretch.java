package org.ibid.indexer.concept;

import java.util.Arrays;
import java.util.List;

/**
 * What stands between two spaces of a text, or a word of it, and its terms. Where a word ends is
 * decided between two spaces, so that the terms of a text are those of its stretches, one after
 * another.
 * Immutable, though its arrays are shared: who gets one must not write into it.
 */
final class Stretch {

  private final char[] text;
  private final int hash;
  private final List<Term> terms;

  /**
   * A term of a stretch.
   *
   * @param text its characters
   * @param start offset in the stretch of the first character that it was made of
   * @param end offset after the last
   * @param step how many positions it is after the term before: one, or none for a variant of it
   * @param length how many positions it covers
   */
  record Term(String text, int start, int end, int step, int length) {}

  Stretch(char[] text, int hash, List<Term> terms) {
    this.text = text;
    this.hash = hash;
    this.terms = List.copyOf(terms);
  }

  int hash() {
    return hash;
  }

  List<Term> terms() {
    return terms;
  }

  boolean is(char[] other, int from, int to) {
    return Arrays.equals(text, 0, text.length, other, from, to);
  }

  static int hash(char[] text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    return hash;
  }

  /**
   * Whether a character parts stretches. No rule of ours, and none of UAX 29, makes a word of what
   * stands on both sides of these; rarer spaces are left to the tokenizer.
   */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
  }
}
