package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

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
        int end = at + swap.from().length();
        if (swap.standsIn(word, at)) {
          buffer.setLength(0);
          buffer.append(word, 0, at).append(swap.to()).append(word, end, word.length());
          each.accept(buffer);
        }
      }
    }
  }

  private List<Swap> swapsFrom(char c) {
    return c < swaps.size() ? swaps.get(c) : List.of();
  }
}
