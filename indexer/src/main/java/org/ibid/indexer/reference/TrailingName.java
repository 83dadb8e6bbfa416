package org.ibid.indexer.reference;

import java.util.List;

/**
 * The name that ends a text, behind a word in small letters and without a mark before it: {@code …
 * of sand in rats Brain Res}.
 */
final class TrailingName {

  /** Words as long as this are written out where no stop follows them. */
  private static final int WRITTEN_OUT = 4;

  private TrailingName() {}

  /** Where the name starts; 0 where there is none. */
  static int start(String text) {
    List<String> words = Spaces.words(text);
    int first = first(words);
    if (first < 2 || first == words.size()) {
      return 0;
    }
    boolean capital = Character.isUpperCase(words.get(first).charAt(0));
    int length = String.join(" ", words.subList(first, words.size())).length();
    return capital && isWithinSentence(words.get(first - 1)) ? text.length() - length : 0;
  }

  /** The first of the last words that names may hold; 0 where a sentence ends among them. */
  private static int first(List<String> words) {
    int first = words.size();
    boolean writtenOut = false;
    while (first > 1 && JournalWords.isInName(words.get(first - 1))) {
      boolean last = first == words.size();
      String word = words.get(--first);
      boolean stop = word.endsWith(".");
      if (stop && writtenOut) {
        return 0;
      }
      // The stop of the last word may have gone with what followed it.
      int shortest = last ? WRITTEN_OUT + 1 : WRITTEN_OUT;
      writtenOut |= !stop && word.length() >= shortest;
    }
    return first;
  }

  /** A word in small letters that no mark follows. */
  private static boolean isWithinSentence(String word) {
    return Character.isLowerCase(word.charAt(0))
        && Character.isLetterOrDigit(word.charAt(word.length() - 1));
  }
}
