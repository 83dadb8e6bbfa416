package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntPredicate;

/**
 * Which letters OCR takes for which. The table holds the pairs of lower-case letters and digits of
 * Febrl's OCR rules (Christen and Pudjijono, "Accurate Synthetic Generation of Realistic Personal
 * Information", PAKDD 2009), and three kinds that are frequent in scans of journals: b for o and c
 * for e where a stroke is lost, fi for fl or h where the ligature is misread. Text is in lower case
 * here, so that capital I and small l are i and l.
 */
final class OcrConfusions {

  /** Printed and read, in pairs. */
  private static final String TABLE =
      """
      b h  h b  b lo  lo b  b o  o b  c e  e c  m rn  rn m  m iii  m n  d cl  cl d  w vv  vv w
      ri n  n ri  k lc  lc k  i j  j i  i l  l i  l 1  i 1  o 0  s 5  z 2  g 9  q 9  g q  q g
      u v  v u  v y  y v  fi fl  fl fi  fi h
      """;

  /** What {@link String#hashCode} multiplies with. */
  private static final int HASH_FACTOR = 31;

  private static final OcrConfusions READING = new OcrConfusions(0, 1);
  private static final OcrConfusions PRINTING = new OcrConfusions(1, 0);

  /** What stands in a word and what stands for it, by the first character of the former. */
  private final List<List<Swap>> swaps = new ArrayList<>();

  private record Swap(String from, String to) {

    boolean standsIn(CharSequence word, int at) {
      for (int i = 0; i < from.length(); i++) {
        if (at + i >= word.length() || word.charAt(at + i) != from.charAt(i)) {
          return false;
        }
      }
      return true;
    }

    void in(CharSequence word, int at, StringBuilder swapped) {
      swapped.setLength(0);
      swapped.append(word, 0, at).append(to).append(word, at + from.length(), word.length());
    }

    /** The hash of the word with the swap at a place, from the hashes of the word's beginnings. */
    int hash(int[] before, int[] powers, int at) {
      int hash = before[at];
      for (int i = 0; i < to.length(); i++) {
        hash = hash * HASH_FACTOR + to.charAt(i);
      }
      int end = at + from.length();
      int rest = before.length - 1 - end;
      return hash * powers[rest] + before[before.length - 1] - before[end] * powers[rest];
    }
  }

  private OcrConfusions(int from, int to) {
    for (int c = 0; c <= 'z'; c++) {
      swaps.add(new ArrayList<>());
    }
    String[] letters = TABLE.strip().split("\\s+", -1);
    for (int i = 0; i < letters.length; i += 2) {
      Swap swap = new Swap(letters[i + from], letters[i + to]);
      swaps.get(swap.from().charAt(0)).add(swap);
    }
  }

  /** Every word that may be read where a word was printed: one confusion away. */
  static void readingsOf(CharSequence printed, Consumer<CharSequence> each) {
    READING.swapped(printed, each);
  }

  /**
   * Every word that may have been printed where a word is read: one confusion away. The consumer
   * gets one buffer again and again, because most words of a text ask and few find.
   */
  static void printingsOf(CharSequence read, Consumer<CharSequence> each) {
    PRINTING.swapped(read, each);
  }

  private void swapped(CharSequence word, Consumer<CharSequence> each) {
    StringBuilder buffer = new StringBuilder(word.length() + 2);
    for (int at = 0; at < word.length(); at++) {
      for (Swap swap : swapsFrom(word.charAt(at))) {
        if (swap.standsIn(word, at)) {
          swap.in(word, at, buffer);
          each.accept(buffer);
        }
      }
    }
  }

  /** Whether one of some hashes, as strings have them, is that of a word one confusion away. */
  static boolean mayHavePrintings(CharSequence read, IntPredicate hashes) {
    int[] before = new int[read.length() + 1];
    int[] powers = new int[read.length() + 1];
    powers[0] = 1;
    for (int i = 0; i < read.length(); i++) {
      before[i + 1] = before[i] * HASH_FACTOR + read.charAt(i);
      powers[i + 1] = powers[i] * HASH_FACTOR;
    }
    for (int at = 0; at < read.length(); at++) {
      for (Swap swap : PRINTING.swapsFrom(read.charAt(at))) {
        if (swap.standsIn(read, at) && hashes.test(swap.hash(before, powers, at))) {
          return true;
        }
      }
    }
    return false;
  }

  private List<Swap> swapsFrom(char c) {
    return c < swaps.size() ? swaps.get(c) : List.of();
  }
}
