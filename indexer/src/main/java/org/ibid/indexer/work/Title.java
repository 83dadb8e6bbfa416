package org.ibid.indexer.work;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A title as it is compared.
 *
 * @param key its letters and digits, the first 300; empty where there is no title
 * @param numerals its numbers in order
 * @param notice whether it is of a correction, reply, …
 */
record Title(String key, List<String> words, List<String> numerals, Notice notice) {

  /** What is read of a title: longer ones are abstracts that were taken for a title. */
  private static final int MAX_CHARS = 600;

  /** Where keys are cut: two publications that agree so far are one. */
  private static final int MAX_KEY = 300;

  /** One letter in eight may differ: more than typing errors differ by other words. */
  private static final int LETTERS_A_SLIP = 8;

  /** Shorter beginnings are those of many titles. */
  static final int MIN_BEGINNING = 20;

  /** Fewer words are in many titles in one order. */
  private static final int MIN_WORDS = 5;

  private static final Title NONE = new Title("", List.of(), List.of(), Notice.NONE);

  Title {
    words = List.copyOf(words);
    numerals = List.copyOf(numerals);
  }

  static Title of(@Nullable String title) {
    if (title == null) {
      return NONE;
    }
    return of(Letters.words(title, MAX_CHARS));
  }

  /** The title of some words, without case and punctuation. */
  static Title of(List<String> words) {
    String key = String.join("", words);
    String bounded = key.substring(0, Math.min(key.length(), MAX_KEY));
    return new Title(bounded, words, Numerals.of(words), Notice.of(words));
  }

  boolean isKnown() {
    return !key.isEmpty();
  }

  /** How two titles compare; how many letters they differ by where they are {@link Kind#NEAR}. */
  record Likeness(Kind kind, int slips) {}

  enum Kind {
    UNKNOWN,
    SAME,
    NEAR,
    PART,
    UNLIKE
  }

  Likeness compare(Title other) {
    if (!isKnown() || !other.isKnown()) {
      return new Likeness(Kind.UNKNOWN, 0);
    }
    if (key.equals(other.key)) {
      return new Likeness(Kind.SAME, 0);
    }
    int limit = Math.min(key.length(), other.key.length()) / LETTERS_A_SLIP;
    int slips = EditDistance.within(key, other.key, limit);
    if (slips <= limit) {
      return new Likeness(Kind.NEAR, slips);
    }
    boolean part = isBeginning(other) || isWithin(other);
    return new Likeness(part ? Kind.PART : Kind.UNLIKE, 0);
  }

  private boolean isBeginning(Title other) {
    String shorter = key.length() < other.key.length() ? key : other.key;
    String longer = key.length() < other.key.length() ? other.key : key;
    int length = shorter.length();
    return length >= MIN_BEGINNING
        && (isNear(shorter, longer.substring(0, Math.min(length, longer.length())))
            || longer.endsWith(shorter));
  }

  /** Whether one has all words of the other in their order, and few more. */
  private boolean isWithin(Title other) {
    List<String> few = words.size() < other.words.size() ? words : other.words;
    List<String> many = words.size() < other.words.size() ? other.words : words;
    if (few.size() < MIN_WORDS || 3 * few.size() < 2 * many.size()) {
      return false;
    }
    int at = 0;
    for (String word : many) {
      if (at < few.size() && few.get(at).equals(word)) {
        at++;
      }
    }
    return at == few.size();
  }

  private static boolean isNear(String a, String b) {
    int limit = a.length() / LETTERS_A_SLIP;
    return EditDistance.within(a, b, limit) <= limit;
  }
}
