package org.ibid.indexer.work;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A journal, or book of a chapter, as compared.
 *
 * @param words of its name, without articles and conjunctions
 * @param issn digits and X, or empty
 */
record Journal(List<String> words, String issn) {

  private static final int MAX_CHARS = 200;

  private static final Set<String> PASSED_OVER =
      Set.of(
          "the", "of", "and", "for", "in", "on", "a", "an", "de", "la", "le", "et", "der", "die",
          "und", "fur", "fuer", "del", "y", "e", "do", "da");

  enum Agreement {
    UNKNOWN,
    ALIKE,
    UNLIKE
  }

  Journal {
    words = List.copyOf(words);
  }

  static Journal of(@Nullable String name, @Nullable String issn) {
    List<String> words =
        name == null
            ? List.of()
            : Letters.words(name.replace("&amp;", "&"), MAX_CHARS).stream()
                .filter(word -> !PASSED_OVER.contains(word))
                .toList();
    return new Journal(words, issn == null ? "" : String.join("", Letters.words(issn, MAX_CHARS)));
  }

  boolean isKnown() {
    return !words.isEmpty();
  }

  /** One name may abbreviate the other, word by word or to its initials, or leave its end out. */
  Agreement compare(Journal other) {
    if (!issn.isEmpty() && issn.equals(other.issn)) {
      return Agreement.ALIKE;
    }
    if (!isKnown() || !other.isKnown()) {
      return Agreement.UNKNOWN;
    }
    boolean alike =
        words.equals(other.words)
            || shortens(words, other.words)
            || shortens(other.words, words)
            || isInitials(words, other.words)
            || isInitials(other.words, words);
    return alike ? Agreement.ALIKE : Agreement.UNLIKE;
  }

  private static boolean shortens(List<String> few, List<String> many) {
    if (few.size() > many.size() || !isAbbreviation(few.getFirst(), many.getFirst())) {
      return false;
    }
    int at = 0;
    for (String word : many) {
      if (at < few.size() && isAbbreviation(few.get(at), word)) {
        at++;
      }
    }
    return at == few.size();
  }

  private static boolean isAbbreviation(String a, String b) {
    return isShort(a, b) || isShort(b, a);
  }

  /** {@code natl} shortens {@code national}: the same first letter, then letters in order. */
  private static boolean isShort(String shorter, String longer) {
    if (shorter.charAt(0) != longer.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      if (longer.charAt(i) == shorter.charAt(at)) {
        at++;
      }
    }
    return at == shorter.length();
  }

  private static boolean isInitials(List<String> few, List<String> many) {
    String initials = String.join("", few);
    return few.size() < many.size()
        && many.size() == initials.length()
        && IntStream.range(0, many.size())
            .allMatch(i -> many.get(i).charAt(0) == initials.charAt(i));
  }
}
