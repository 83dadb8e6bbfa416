package org.ibid.server.eval;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Where a mark stands, whatever became of the page around it: the last letters up to its end,
 * without case, accents, digits or anything else. Line ends, hyphens and running heads leave them
 * as they are, and so does taking a name before a year for part of the mark or not.
 */
final class Anchor {

  /** Some five words: hardly two marks of an article share so many, and a sentence has them. */
  static final int LENGTH = 30;

  /** Bits of a signature: some eight times the letter pairs of an anchor. */
  private static final int WORDS = 4;

  private Anchor() {}

  /** The anchor of a mark that ends where this text ends. */
  static String of(CharSequence text) {
    // Twice the letters, as every other character may be something else.
    String end =
        text.subSequence(Math.max(0, text.length() - LENGTH * 4), text.length()).toString();
    String plain = Normalizer.normalize(end, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder letters = new StringBuilder();
    plain.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.substring(Math.max(0, letters.length() - LENGTH));
  }

  /** How alike two anchors are, from 0 to 1, over the letters that both have. */
  static double likeness(String one, String other) {
    int length = Math.min(one.length(), other.length());
    String a = one.substring(one.length() - length);
    String b = other.substring(other.length() - length);
    if (a.equals(b)) {
      return length >= LENGTH / 3 || one.length() == other.length() ? 1 : 0.6;
    }
    return length < LENGTH / 3 ? 0 : shared(pairs(a), pairs(b));
  }

  /** The letter pairs of a text, hashed into a few words. */
  private static long[] pairs(String text) {
    long[] bits = new long[WORDS];
    for (int i = 1; i < text.length(); i++) {
      int hash = ((text.charAt(i - 1) * 31 + text.charAt(i)) * 0x9E3779B1) >>> 24;
      bits[hash >>> 6] |= 1L << (hash & 63);
    }
    return bits;
  }

  private static double shared(long[] a, long[] b) {
    int both = 0;
    int all = 0;
    for (int i = 0; i < WORDS; i++) {
      both += Long.bitCount(a[i] & b[i]);
      all += Long.bitCount(a[i]) + Long.bitCount(b[i]);
    }
    return all == 0 ? 0 : 2.0 * both / all;
  }
}
