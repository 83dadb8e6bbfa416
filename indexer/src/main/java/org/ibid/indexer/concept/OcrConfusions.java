package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which letters OCR takes for which. The table holds the pairs of lower-case letters and digits of
 * Febrl's OCR rules (Christen and Pudjijono, "Accurate Synthetic Generation of Realistic Personal
 * Information", PAKDD 2009), and four kinds that are frequent in scans of journals: b for o and c
 * for e where a stroke is lost, and fi for fl or h where the ligature is misread. Text is in lower
 * case here, so that capital I and small l are i and l.
 */
final class OcrConfusions {

  /** Printed, then everything that it may be read as. */
  private static final Map<String, List<String>> READ_AS = table();

  /** Read, then everything that may have been printed. */
  private static final Map<String, List<String>> PRINTED = inverted();

  private static final int LONGEST = 3;

  private OcrConfusions() {}

  private static Map<String, List<String>> table() {
    Map<String, List<String>> table = new TreeMap<>();
    String pairs =
        """
        b h  h b  b lo  lo b  b o  o b  c e  e c  m rn  rn m  m iii  m n  d cl  cl d  w vv  vv w
        ri n  n ri  k lc  lc k  i j  j i  i l  l i  l 1  i 1  o 0  s 5  z 2  g 9  q 9  g q  q g
        u v  v u  v y  y v  fi fl  fl fi  fi h
        """;
    String[] letters = pairs.strip().split("\\s+");
    for (int i = 0; i < letters.length; i += 2) {
      table.computeIfAbsent(letters[i], k -> new ArrayList<>()).add(letters[i + 1]);
    }
    return table;
  }

  private static Map<String, List<String>> inverted() {
    Map<String, List<String>> inverted = new TreeMap<>();
    READ_AS.forEach((printed, reads) ->
        reads.forEach(read -> inverted.computeIfAbsent(read, k -> new ArrayList<>()).add(printed)));
    return inverted;
  }

  /** What may be read where a word was printed: every word one confusion away. */
  static Set<String> readingsOf(String printed) {
    return replaced(printed, READ_AS);
  }

  /** What may have been printed where a word is read: every word one confusion away. */
  static Set<String> printingsOf(String read) {
    return replaced(read, PRINTED);
  }

  private static Set<String> replaced(String word, Map<String, List<String>> table) {
    Set<String> words = new TreeSet<>();
    for (int start = 0; start < word.length(); start++) {
      for (int end = start + 1; end <= Math.min(word.length(), start + LONGEST); end++) {
        for (String other : table.getOrDefault(word.substring(start, end), List.of())) {
          words.add(word.substring(0, start) + other + word.substring(end));
        }
      }
    }
    return words;
  }
}
