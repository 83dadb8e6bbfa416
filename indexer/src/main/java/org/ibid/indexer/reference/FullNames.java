package org.ibid.indexer.reference;

import org.jspecify.annotations.Nullable;

/** Persons with their given names written out: {@code Moss, Ann B.}, {@code Ann B. Moss}. */
final class FullNames {

  private FullNames() {}

  /** The person at a place whose family name stands first, before a comma; null if none does. */
  static @Nullable Person turned(String text, int from) {
    int comma = FamilyNames.end(text, from);
    if (comma < 0 || comma + 1 >= text.length() || text.charAt(comma) != ',') {
      return null;
    }
    int start = Spaces.skip(text, comma + 1, " ");
    int end = givenEnd(text, start, true);
    String family = text.substring(from, comma);
    String given = text.substring(start, end);
    boolean title = text.startsWith(":", end) && isPhrase(given) && isPhrase(family);
    boolean name = !title && !endsInInitials(family, given) && !Bodies.isGroup(family);
    return given.isEmpty() || !name ? null : Person.of(family, given, null, end);
  }

  /** {@code Moss AB, Vale CD} has no given name; {@code DE MOSS, Ann} has one. */
  private static boolean endsInInitials(String family, String given) {
    int last = family.lastIndexOf(' ') + 1;
    return last > 0
        && FamilyNames.isInitials(family, last, family.length())
        && !(isShouted(family.substring(0, last - 1)) && isMixed(given));
  }

  /** The person at a place whose name is printed as one says it; null if there is none. */
  static @Nullable Person spoken(String text, int from) {
    int end = givenEnd(text, from, false);
    if (end <= from
        || InitialedNames.isJournal(text, from, end)
        || !endsName(text, end)
        || isBeforeColon(text, from, end)) {
      return null;
    }
    String name = text.substring(from, end);
    int gap = familyGap(name);
    return gap <= 0 || !TitleWords.areNoneIn(name)
        ? null
        : ordered(name.substring(0, gap), name.substring(gap + 1), end);
  }

  /** {@code Moss, Ann, Warm Sand: A History}: no "and" leads to what the colon ends. */
  private static boolean isBeforeColon(String text, int from, int end) {
    return text.startsWith(":", end) && text.startsWith(", ", Math.max(0, from - 2));
  }

  /** The space before the last word and the particles in front of it; not above 0 if none is. */
  private static int familyGap(String name) {
    int gap = name.lastIndexOf(' ');
    while (gap > 0
        && NameWords.isParticle(name.substring(name.lastIndexOf(' ', gap - 1) + 1, gap))) {
      gap = name.lastIndexOf(' ', gap - 1);
    }
    return gap;
  }

  /** {@code LORDON Frédéric} has the family name first, and in capitals. */
  private static Person ordered(String first, String last, int end) {
    return isShouted(first) && !isShouted(last)
        ? Person.of(first, last, null, end)
        : Person.of(last, first, null, end);
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
        || ListWords.continuesAt(text, next);
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
  private static boolean isMixed(String word) {
    return word.length() > 1 && Character.isLowerCase(word.charAt(1));
  }

  private static boolean isShouted(String word) {
    return word.length() > 1
        && word.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '\'');
  }

  /**
   * Up to as many capitalised words or initials as family names have.
   *
   * @param turned whether the family name stands before them, so that initials behind a full name
   *     end it: {@code Moss, Ann B. Warm sand}
   */
  private static int givenEnd(String text, int from, boolean turned) {
    int at = from;
    int end = from;
    boolean full = false;
    boolean ended = false;
    for (int words = 0; words < FamilyNames.MAX_WORDS; words++) {
      int wordEnd = NameWords.wordEnd(text, at);
      String word = text.substring(at, wordEnd);
      boolean particle = NameWords.isParticle(word);
      boolean initial = word.length() == 1 && text.startsWith(".", wordEnd);
      boolean name = particle || (NameWords.isFamilyWord(word) && !word.equals("and"));
      if (!name || (ended && !initial)) {
        return end;
      }
      ended = turned && full && initial;
      full |= !initial && !particle;
      int next = initial ? wordEnd + 1 : wordEnd;
      end = initial || !particle ? next : end;
      if (!text.startsWith(" ", next)) {
        return end;
      }
      at = next + 1;
    }
    return end;
  }
}
