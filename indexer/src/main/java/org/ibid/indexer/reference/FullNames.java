package org.ibid.indexer.reference;

import org.ibid.indexer.reference.PersonStyle.Person;
import org.jspecify.annotations.Nullable;

/** Persons with their given names written out: {@code Moss, Ann B.}, {@code Ann B. Moss}. */
final class FullNames {

  private FullNames() {}

  /** The person at a place whose family name stands first, before a comma; null if none does. */
  static @Nullable Person turned(String text, int from) {
    int family = PersonStyle.lastFamilyWord(text, from);
    if (family < 0 || family + 1 >= text.length() || text.charAt(family) != ',') {
      return null;
    }
    int start = PersonStyle.skip(text, family + 1, " ");
    int given = givenEnd(text, start, true);
    boolean title = text.startsWith(":", given) && isPhrase(text.substring(start, given));
    if (title && isPhrase(text.substring(from, family))) {
      return null;
    }
    int lastWord = Math.max(from, text.lastIndexOf(' ', family - 1) + 1);
    boolean initials =
        lastWord > from
            && PersonStyle.isInitials(text, lastWord, family)
            && !(isShouted(text.substring(from, lastWord - 1)) && isMixed(text, start));
    return given <= start || initials || Bodies.isGroup(text.substring(from, family))
        ? null
        : PersonStyle.person(
            text.substring(from, family), text.substring(start, given), null, given);
  }

  /** {@code Moss, Ann, Warm Sand: A History}: no "and" leads to what the colon ends. */
  private static boolean isBeforeColon(String text, int from, int end) {
    return text.startsWith(":", end) && text.startsWith(", ", Math.max(0, from - 2));
  }

  /** The person at a place whose name is printed as one says it; null if there is none. */
  static @Nullable Person spoken(String text, int from) {
    int end = givenEnd(text, from, false);
    boolean journal = text.startsWith("J. ", from) && PersonStyle.isBeforeNumber(text, end);
    if (end <= from || journal || !endsName(text, end) || isBeforeColon(text, from, end)) {
      return null;
    }
    if (!SpokenNames.isName(text.substring(from, end))) {
      return null;
    }
    String name = text.substring(from, end);
    int gap = name.lastIndexOf(' ');
    while (gap > 0
        && NameWords.isParticle(name.substring(name.lastIndexOf(' ', gap - 1) + 1, gap))) {
      gap = name.lastIndexOf(' ', gap - 1);
    }
    if (gap <= 0) {
      return null;
    }
    String first = name.substring(0, gap);
    String last = name.substring(gap + 1);
    return isShouted(first) && !isShouted(last)
        ? PersonStyle.person(first, last, null, end)
        : PersonStyle.person(last, first, null, end);
  }

  /** Behind a name stands no word but one that leads to another. */
  private static boolean endsName(String text, int at) {
    if (at >= text.length() || text.charAt(at) != ' ') {
      return true;
    }
    int next = at + 1;
    return next >= text.length()
        || "([&,;:".indexOf(text.charAt(next)) >= 0
        || Quotes.isOpening(text.charAt(next))
        || Character.isDigit(text.charAt(next))
        || PersonStyle.JOINERS.stream().anyMatch(joiner -> text.startsWith(joiner, next));
  }

  /** Two full words: with a colon behind them they are rather a title than given names. */
  private static boolean isPhrase(String words) {
    int gap = words.indexOf(' ');
    return gap > 0
        && words.indexOf('.') < 0
        && !NameWords.isParticle(words.substring(0, gap))
        && gap + 1 < words.length();
  }

  /** A capital and a small letter. */
  private static boolean isMixed(String text, int at) {
    return at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
  }

  /** {@code LORDON Frédéric} has the family name first, and in capitals. */
  private static boolean isShouted(String word) {
    return word.length() > 1
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'');
  }

  /**
   * Up to four capitalised words or initials.
   *
   * @param turned whether the family name stands before them, so that initials behind a full name
   *     end it: {@code Moss, Ann B. Warm sand}
   */
  private static int givenEnd(String text, int from, boolean turned) {
    int at = from;
    int end = from;
    boolean full = false;
    boolean ended = false;
    for (int words = 0; words < PersonStyle.MAX_FAMILY_WORDS; words++) {
      int wordEnd = NameWords.wordEnd(text, at);
      String word = text.substring(at, wordEnd);
      boolean name = NameWords.isFamilyWord(word) || NameWords.isParticle(word);
      if (!name || word.equals("and")) {
        return end;
      }
      boolean initial =
          word.length() == 1 && wordEnd < text.length() && text.charAt(wordEnd) == '.';
      if (ended && !initial) {
        return end;
      }
      ended = turned && full && initial;
      full |= !initial && !NameWords.isParticle(word);
      end = initial ? wordEnd + 1 : NameWords.isParticle(word) ? end : wordEnd;
      int next = initial ? wordEnd + 1 : wordEnd;
      if (next >= text.length() || text.charAt(next) != ' ') {
        return end;
      }
      at = next + 1;
    }
    return end;
  }
}
