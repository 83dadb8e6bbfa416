package org.ibid.server.evidence.audit;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.ibid.indexer.literature.TitleKey;
import org.jspecify.annotations.Nullable;

/**
 * Whether two titles are printings of one. They may differ by typing errors and by a subtitle that
 * one of them lacks, but not by a number: the parts of a series differ by just that.
 */
final class SameTitle {

  /** Shorter titles ("Neuropathic pain") are those of many publications. */
  static final int SHORTEST = 16;

  /** One typing error in so many letters: a word of a long title may be another. */
  private static final int LETTERS_AN_ERROR = 12;

  /**
   * Two parts of a series have fewer words in common: as "I. Accuracy" and "II. Error" of one work.
   */
  private static final double MOST_WORDS = 0.75;

  /** Where longer titles are cut: what agrees so far is one. */
  private static final int LONGEST = 300;

  private SameTitle() {}

  /** Whether two title keys are of one title. */
  static boolean areSame(String one, String other) {
    String a = cut(one);
    String b = cut(other);
    if (Math.min(a.length(), b.length()) < SHORTEST || !digits(a).equals(digits(b))) {
      return a.equals(b);
    }
    return a.startsWith(b)
        || b.startsWith(a)
        || areNear(a, b, Math.min(a.length(), b.length()) / LETTERS_AN_ERROR);
  }

  /** The key of a title, or nothing where there is none. */
  static String key(@Nullable String title) {
    return title == null ? "" : TitleKey.of(title);
  }

  /** Whether two titles have most of their words in common. */
  static boolean shareWords(String title, String other) {
    Set<String> words = words(title);
    Set<String> all = words(other);
    Set<String> common = new HashSet<>(words);
    common.retainAll(all);
    all.addAll(words);
    return common.size() >= MOST_WORDS * all.size();
  }

  private static Set<String> words(String title) {
    Set<String> words = new HashSet<>();
    for (String word : title.split("[^\\p{L}\\p{N}]+", -1)) {
      words.add(TitleKey.of(word));
    }
    return words;
  }

  private static String cut(String key) {
    return key.substring(0, Math.min(key.length(), LONGEST));
  }

  private static String digits(String key) {
    return key.replaceAll("\\D", "");
  }

  /**
   * Whether so many insertions, deletions and replacements make one text of another (Levenshtein's
   * distance, within a band as wide as what is allowed).
   */
  static boolean areNear(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return false;
    }
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      Arrays.fill(row, most + 1);
      row[0] = i;
      for (int j = Math.max(1, i - most); j <= Math.min(b.length(), i + most); j++) {
        int replaced = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
      }
      before = row;
    }
    return before[b.length()] <= most;
  }
}
