package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The compounds of labels that begin with one Greek letter, and what OCR makes of that letter.
 *
 * @param pattern finds the character that stands for the letter, before a hyphen and one of the
 *     compounds' words
 * @param letter what was printed
 */
public record GreekCompounds(Pattern pattern, String letter) {

  /** Shorter words are generic too: "B-cell", "T-wave". */
  static final int SHORTEST = 6;

  private static final char LAST_ASCII = '\u007F';

  private static final String HYPHENS = "-\u2010\u2011\u2013\u2212";

  private static final String HYPHEN = "[" + HYPHENS + "]";

  /** The rules that restore some letters, a rule for all compounds in which one is read alike. */
  static List<GreekCompounds> of(Map<Compound, Map<String, String>> readings) {
    Map<String, Map<String, Set<String>>> wordsByReading = new TreeMap<>();
    readings.forEach((compound, byLetter) ->
        byLetter.forEach((letter, read) ->
            wordsByReading
                .computeIfAbsent(letter, l -> new TreeMap<>())
                .computeIfAbsent(read, r -> new TreeSet<>())
                .add(pattern(compound))));
    List<GreekCompounds> compounds = new ArrayList<>();
    wordsByReading.forEach((letter, byReading) ->
        byReading.forEach(
            (read, words) -> compounds.add(new GreekCompounds(pattern(read, words), letter))));
    return List.copyOf(compounds);
  }

  /**
   * What stands behind a Greek letter.
   *
   * @param number a digit, or empty
   * @param word in the singular, in small letters
   */
  record Compound(String number, String word) implements Comparable<Compound> {
    @Override
    public int compareTo(Compound other) {
      int byWord = word.compareTo(other.word);
      return byWord == 0 ? number.compareTo(other.number) : byWord;
    }
  }

  private static String pattern(Compound compound) {
    String number = compound.number.isEmpty() ? "" : HYPHEN + "?" + compound.number;
    return number + HYPHEN + Pattern.quote(compound.word);
  }

  /** The set of characters comes first, so that a text is passed over fast. */
  private static Pattern pattern(String readings, Set<String> words) {
    return Pattern.compile(
        "["
            + Pattern.quote(readings)
            + "]"
            + "(?=(?i:"
            + String.join("|", words)
            + ")s?(?!\\p{L}))"
            + "(?<![\\p{L}\\p{N},\\-].)");
  }

  /**
   * Whether a pattern of compounds could find anything in a stretch of ASCII: a character by itself
   * before a hyphen and a word, with or without a digit between.
   */
  static boolean mayBeIn(char[] text, int from, int to) {
    for (int hyphen = from + 1; hyphen + SHORTEST <= to; hyphen++) {
      if (text[hyphen] == '-' && mayBeAt(text, from, hyphen, to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayBeAt(char[] text, int from, int hyphen, int to) {
    boolean number = Character.isDigit(text[hyphen + 1]) && text[hyphen + 2] == '-';
    boolean word = number || areLetters(text, hyphen + 1, Math.min(to, hyphen + SHORTEST));
    boolean digitBefore = hyphen - 2 >= from && Character.isDigit(text[hyphen - 1]);
    return word
        && (isAlone(text, from, hyphen - 1) || (digitBefore && isAlone(text, from, hyphen - 2)));
  }

  private static boolean isAlone(char[] text, int from, int at) {
    return at == from || !Character.isLetterOrDigit(text[at - 1]);
  }

  private static boolean areLetters(char[] text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLetter(text[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a hyphen alone, or nothing where a Greek letter or its name begins or ends, stands
   * between a word that ends and the next one.
   */
  static boolean hold(char[] text, int end, int nextStart) {
    return switch (nextStart - end) {
      case 0 -> isLatinOrGreek(text[end - 1]) && isLatinOrGreek(text[end]);
      case 1 -> isHyphen(text[end]);
      default -> false;
    };
  }

  /** Words of other scripts may follow each other without anything between. */
  private static boolean isLatinOrGreek(char c) {
    return c <= LAST_ASCII || Greek.name(c) != null;
  }

  static boolean isHyphen(char c) {
    return HYPHENS.indexOf(c) >= 0;
  }
}
