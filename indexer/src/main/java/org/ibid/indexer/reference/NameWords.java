package org.ibid.indexer.reference;

import java.util.Set;

/** The characters and words that names of persons are made of. */
final class NameWords {

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "del", "della", "dello", "di", "du", "des", "la", "le",
          "los", "van", "von", "vom", "der", "den", "het", "ter", "ten", "te", "zu", "zur", "zum",
          "el", "al", "bin", "ibn", "ben", "af", "av", "st.", "st", "y", "e", "'t", "\u2019t", "d'",
          "d\u2019", "in't", "op", "dal", "dalla", "degli", "dell'", "lo", "san", "abu");

  private static final Set<String> SUFFIXES =
      Set.of("Jr", "Sr", "II", "III", "IV", "2nd", "3rd", "4th", "Jr.", "Sr.");

  /** More capitals in a row are an acronym, not initials. */
  private static final int MAX_INITIALS = 4;

  private NameWords() {}

  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  static boolean isSuffix(String word) {
    return SUFFIXES.contains(word);
  }

  static boolean isNameUnit(char c) {
    return Character.isLetter(c)
        || c == '\''
        || c == '\u2019'
        || c == '\u02bc'
        || c == '`'
        || (NumberList.isDash(c) && c != '\u2014')
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Where the run of name characters that starts at {@code from} ends. */
  static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && isNameUnit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A word that can be (part of) a family name: a capital, and more than initials. */
  static boolean isFamilyWord(String word) {
    if (word.isEmpty()) {
      return false;
    }
    int first = word.codePointAt(0);
    boolean elided = word.length() > 2 && (word.charAt(1) == '\'' || word.charAt(1) == '\u2019');
    boolean prefixed = word.startsWith("al-") || word.startsWith("el-") || isRunTogether(word);
    return Character.isUpperCase(first)
        || (!Character.isLowerCase(first) && Character.isLetter(first))
        || elided
        || prefixed;
  }

  /** A particle and the name in one: {@code deSouza}. */
  private static boolean isRunTogether(String word) {
    int at = 0;
    while (at < word.length() && Character.isLowerCase(word.charAt(at))) {
      at++;
    }
    return at < word.length() - 1
        && Character.isUpperCase(word.charAt(at))
        && Character.isLowerCase(word.charAt(at + 1))
        && isParticle(word.substring(0, at));
  }

  /**
   * Where the initials that start at {@code from} end: {@code KL}, {@code K-L}, {@code K.-L.},
   * {@code J. A.}; {@code from} if there are none. They end no word in its middle: {@code K-ABC}.
   */
  static int initialsEnd(String text, int from) {
    int at = from;
    int capitals = 0;
    int end = from;
    int whole = from;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isUpperCase(c) && capitals < MAX_INITIALS) {
        capitals++;
        at = skipSmall(text, at + 1);
        if (at < text.length() && text.charAt(at) == '.') {
          at++;
        }
        boolean dotted = text.charAt(at - 1) == '.';
        boolean more = capitals == MAX_INITIALS && at < text.length() && isCapital(text, at);
        if (at < text.length() && !dotted && (more || isTailOfWord(text, at))) {
          return whole;
        }
        end = at;
        whole = dotted || endsWord(text, at) ? end : whole;
      } else if (capitals > 0 && continues(text, at)) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Neither a letter nor a hyphen follows. */
  private static boolean endsWord(String text, int at) {
    return at >= text.length()
        || !(Character.isLetter(text.charAt(at)) || NumberList.isDash(text.charAt(at)));
  }

  /** Second letters of an initial: {@code Th.}, {@code Yu.}. */
  private static int skipSmall(String text, int at) {
    boolean small =
        at + 1 < text.length()
            && Character.isLowerCase(text.charAt(at))
            && text.charAt(at + 1) == '.';
    return small ? at + 1 : at;
  }

  /** {@code Yu.} behind its capital. */
  private static boolean isShortInitial(String text, int at) {
    return at + 2 < text.length()
        && Character.isLowerCase(text.charAt(at))
        && text.charAt(at + 1) == '.'
        && text.charAt(at + 2) == ' '
        && !SUFFIXES.contains(text.substring(at - 1, at + 2));
  }

  /** {@code A novel method} behind initials without stops. */
  private static boolean isArticle(String text, int at) {
    return text.startsWith("A ", at)
        && at + 2 < text.length()
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private static boolean isCapital(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  private static boolean isTailOfWord(String text, int at) {
    return Character.isLowerCase(text.charAt(at)) || Character.isDigit(text.charAt(at));
  }

  /** A hyphen or space between dotted initials. */
  private static boolean continues(String text, int at) {
    char c = text.charAt(at);
    if (at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    if (NumberList.isDash(c)) {
      return Character.isUpperCase(next);
    }
    boolean dotted = c == ' ' && text.charAt(at - 1) == '.' && Character.isUpperCase(next);
    boolean nextIsInitial =
        dotted
            && at + 2 < text.length()
            && (".,(".indexOf(text.charAt(at + 2)) >= 0
                || NumberList.isDash(text.charAt(at + 2))
                || text.startsWith(" (", at + 2)
                || isShortInitial(text, at + 2));
    boolean spaced =
        c == ' '
            && !isArticle(text, at + 1)
            && at > 1
            && text.charAt(at - 2) == ' '
            && Character.isUpperCase(text.charAt(at - 1))
            && Character.isUpperCase(next)
            && at + 2 < text.length()
            && ",;. ".indexOf(text.charAt(at + 2)) >= 0;
    return spaced
        || nextIsInitial
        || (c == ' ' && text.charAt(at - 1) == '.' && NumberList.isDash(next));
  }
}
