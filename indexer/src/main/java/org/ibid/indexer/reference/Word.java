package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a sentence, outside its parentheses and marks.
 *
 * @param lower in lower case, punctuation around it taken off
 * @param comma whether a comma or colon stands after it
 */
record Word(String lower, int start, int end, boolean comma) {

  /** The words between two offsets; a masked unit is read as a space. */
  static List<Word> of(String text, boolean[] masked, int from, int to) {
    List<Word> words = new ArrayList<>();
    int at = from;
    while (at < to) {
      while (at < to && (masked[at] || !isWordUnit(text.charAt(at)))) {
        at++;
      }
      int start = at;
      while (at < to && !masked[at] && isWordUnit(text.charAt(at))) {
        at++;
      }
      if (at > start) {
        words.add(word(text, start, at, to));
      }
    }
    return words;
  }

  private static Word word(String text, int start, int end, int limit) {
    boolean comma = end < limit && (text.charAt(end) == ',' || text.charAt(end) == ':');
    return new Word(Phrases.lower(text.substring(start, end)), start, end, comma);
  }

  private static boolean isWordUnit(char c) {
    return (c >= 'a' && c <= 'z')
        || Character.isLetterOrDigit(c)
        || c == '-'
        || c == '\u2010'
        || c == '\u2011'
        || c == '\u2013'
        || c == '/'
        || c == '\''
        || c == '\u2019'
        || c == '%'
        || c == '&'
        || c == '+'
        || c == '\u00b0';
  }
}
