package org.ibid.indexer.layout;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that databases print in capitals, as a reader would write them. */
final class TitleCase {

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "nor", "of", "on",
          "or", "the", "to", "via", "with", "de", "der", "des", "die", "du", "e", "et", "fur",
          "für", "la", "le", "und", "y");

  /** Names and acronyms in journals' titles that aren't words. */
  private static final Set<String> ACRONYMS =
      Set.of(
          "AAPS", "ACM", "ACS", "ACSM", "AIDS", "AJR", "AIP", "BMC", "BMJ", "CA", "CNS", "DNA",
          "EMBO", "EPMA", "ESC", "EUR", "FASEB", "FEBS", "HIV", "IEEE", "IET", "II", "III", "IV",
          "ISA", "ISPRS", "IUBMB", "IUCRJ", "JACC", "JAMA", "JBI", "JBJS", "JCI", "JMIR", "JOR",
          "MMWR", "NMR", "ORL", "PLOS", "PM", "PM&R", "QJM", "RNA", "RSC", "SIAM", "UK", "US",
          "USA", "VI", "WHO", "ZDM");

  private static final Set<String> ONE_SIDED = Set.of("PLOS ONE", "BMJ", "JAMA", "QJM", "CA");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'’]++");

  private TitleCase() {}

  /** Whether every letter of a name of more than three letters is a capital. */
  static boolean isCapitals(String name) {
    long letters = name.codePoints().filter(Character::isLetter).count();
    return letters > 3 && name.codePoints().noneMatch(Character::isLowerCase);
  }

  /** The name with capitals at the start of its words only; small words inside it in lower case. */
  static String of(String capitals) {
    if (ONE_SIDED.contains(capitals)) {
      return capitals;
    }
    Matcher word = WORD.matcher(capitals);
    StringBuilder cased = new StringBuilder();
    while (word.find()) {
      boolean first = word.start() == 0 || startsPart(capitals, word.start());
      word.appendReplacement(cased, Matcher.quoteReplacement(cased(word.group(), first)));
    }
    return word.appendTail(cased).toString();
  }

  private static boolean startsPart(String name, int start) {
    String before = name.substring(0, start).stripTrailing();
    return before.endsWith(":") || before.endsWith("(") || before.endsWith(".");
  }

  private static String cased(String word, boolean first) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (ACRONYMS.contains(word) || isConsonants(lower)) {
      return word;
    }
    return !first && SMALL.contains(lower) ? lower : word.substring(0, 1) + lower.substring(1);
  }

  /** A word of several letters that nobody could pronounce is an acronym. */
  private static boolean isConsonants(String lower) {
    return lower.length() > 1
        && lower.codePoints().allMatch(c -> Character.isLetter(c) && "aeiouy".indexOf(c) < 0);
  }
}
