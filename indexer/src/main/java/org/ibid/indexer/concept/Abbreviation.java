package org.ibid.indexer.concept;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Short forms. A label counts as an abbreviation when it is one word of at most {@value #LONGEST}
 * characters with two capitals, or a capital and a digit ({@code SNI}, {@code CB1R}, {@code TNF-α},
 * {@code 5-HT}), and isn't a word that the schemes use in lower case as well ({@code PAIN}). It is
 * matched in the case it is written in, whatever hyphens stand in it.
 */
final class Abbreviation {

  static final int LONGEST = 10;

  private static final Pattern GREEK_NAME =
      Pattern.compile("alpha|beta|gamma|delta|kappa", Pattern.CASE_INSENSITIVE);

  private Abbreviation() {}

  /** Whether a label has the shape of an abbreviation. */
  static boolean hasShape(String label) {
    if (label.length() > LONGEST || label.chars().anyMatch(Character::isWhitespace)) {
      return false;
    }
    long capitals = label.chars().filter(Abbreviation::isCapital).count();
    boolean digit = label.chars().anyMatch(Character::isDigit);
    return capitals >= 2 || (capitals == 1 && digit);
  }

  private static boolean isCapital(int c) {
    return Character.isUpperCase(c) && Greek.name((char) c) == null;
  }

  /** Whether a label is an abbreviation, beside labels that use these words in lower case. */
  static boolean is(String label, Set<String> ordinaryWords) {
    return hasShape(label) && !ordinaryWords.contains(label.toLowerCase(Locale.ROOT));
  }

  /**
   * What two spellings of an abbreviation have in common: letters in their case and digits, Greek
   * letters by name. {@code TNF-α}, {@code TNFα} and {@code TNF-alpha} are one.
   */
  static String key(String spelling) {
    StringBuilder key = new StringBuilder(spelling.length());
    Greek.spelledOut(spelling)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    Matcher names = GREEK_NAME.matcher(key);
    return names.replaceAll(name -> name.group().toLowerCase(Locale.ROOT));
  }

  /**
   * How an abbreviation may be spelled: with the hyphens it has, without any, and with all that may
   * stand between its letters and digits ({@code IL-1β}, {@code IL1β}).
   */
  static Set<String> spellings(String abbreviation) {
    String joined = abbreviation.replaceAll("[^\\p{L}\\p{N}]", "");
    String parted = joined.replaceAll("(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})", "-");
    return new TreeSet<>(List.of(abbreviation, joined, parted));
  }

  /** Whether a text is an abbreviation of this key, or its plural ({@code DRGs}). */
  static boolean isWritten(String text, String key) {
    String written = key(text);
    return written.equals(key) || written.equals(key + "s");
  }
}
