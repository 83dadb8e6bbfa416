package org.ibid.indexer.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of a title, in order: what tells Part I from Part II and the update of 2016 from that
 * of 2018.
 */
final class Numerals {

  /** Romans that are no words; single letters count only after one of {@link #COUNTED}. */
  private static final Map<String, String> ROMAN =
      Map.ofEntries(
          Map.entry("i", "1"),
          Map.entry("ii", "2"),
          Map.entry("iii", "3"),
          Map.entry("iv", "4"),
          Map.entry("v", "5"),
          Map.entry("vi", "6"),
          Map.entry("vii", "7"),
          Map.entry("viii", "8"),
          Map.entry("ix", "9"),
          Map.entry("x", "10"),
          Map.entry("xi", "11"),
          Map.entry("xii", "12"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"));

  /** What is counted by numerals, letters and number words. */
  private static final Set<String> COUNTED =
      Set.of(
          "part",
          "type",
          "phase",
          "class",
          "stage",
          "grade",
          "level",
          "study",
          "report",
          "paper",
          "volume",
          "chapter",
          "section",
          "group",
          "experiment");

  private Numerals() {}

  static List<String> of(List<String> words) {
    List<String> numerals = new ArrayList<>();
    String before = "";
    for (String word : words) {
      String counted = counted(word, before);
      if (counted.isEmpty()) {
        digits(word, numerals);
      } else {
        numerals.add(counted);
      }
      before = word;
    }
    return numerals;
  }

  private static String counted(String word, String before) {
    boolean counts = COUNTED.contains(before);
    String value = ROMAN.get(word);
    boolean isPlain = word.length() > 1 && word.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    if (value != null && (counts || isPlain)) {
      return value;
    }
    return counts && word.length() == 1 && Character.isLetter(word.charAt(0)) ? word : "";
  }

  private static void digits(String word, List<String> numerals) {
    int start = -1;
    for (int i = 0; i <= word.length(); i++) {
      boolean digit = i < word.length() && Character.isDigit(word.charAt(i));
      if (digit && start < 0) {
        start = i;
      } else if (!digit && start >= 0) {
        numerals.add(word.substring(start, i));
        start = -1;
      }
    }
  }

  /**
   * Whether two titles count differently: neither has all the numbers of the other in its order. A
   * title that leaves a number out may be a shortened one.
   */
  static boolean conflict(List<String> a, List<String> b) {
    return !isWithin(a, b) && !isWithin(b, a);
  }

  private static boolean isWithin(List<String> few, List<String> many) {
    int at = 0;
    for (String value : many) {
      if (at < few.size() && few.get(at).equals(value)) {
        at++;
      }
    }
    return at == few.size();
  }
}
