package org.ibid.indexer.layout;

import java.util.regex.Pattern;

/**
 * How lines look between which an entry of a reference list may end and the next one start, as a
 * sum of what speaks for it.
 */
final class EntryShape {

  /** An entry starts where so much speaks for it: both lines, or one of them loudly. */
  static final int START = 4;

  private static final String PARTICLES =
      "(?:(?:de|da|van|von|der|den|del|di|la|le|ten|el|al|dos|du)\\s){0,3}";
  private static final String FAMILY =
      PARTICLES + "\\p{Lu}[\\p{L}'’-]{1,30}+(?:[ -]\\p{Lu}[\\p{L}'’-]{1,30}+)?";

  /** {@code Poe CJ}, {@code Poe, C. J.}, {@code Poe C.J.}: how an entry of most styles starts. */
  private static final Pattern FAMILY_FIRST =
      Pattern.compile(
          FAMILY
              + "(?:,\\s?|\\s)(?:\\p{Lu}(?!\\p{Ll})\\.?[ -]?){1,4}+(?:(?:Jr|Sr|II|III)\\b\\.?)?(?:[,;:&(.]|and\\s|et al|(?<=[. ])|$).*+",
          Pattern.DOTALL);

  /** {@code C. J. Poe, …} and {@code C.J. Poe and A. Roe}. */
  private static final Pattern INITIALS_FIRST =
      Pattern.compile(
          "(?:\\p{Lu}\\.[ -]?){1,4}+" + FAMILY + "(?:,|\\sand\\s|\\set al|$).*+", Pattern.DOTALL);

  /** {@code Coastal Data Group. 2019. …}, {@code Knox RB. n.d. …}, {@code Field, A. (2007) …}. */
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "\\p{Lu}[^()\\d]{1,200}?[\\s,.(]{1,3}(?:(?:1[89]|20)\\d{2}[a-z]?|n\\.d\\.|in press)[).,:]{1,2}\\s.*+",
          Pattern.DOTALL);

  private static final Pattern END = Pattern.compile(".*[.)\\]\\d]\\s*+", Pattern.DOTALL);

  /** Pages, a year in brackets, an identifier, links: what stands last in an entry. */
  private static final Pattern LAST =
      Pattern.compile(
          "(?:\\d[\\dA-Za-z]*\\s?[-–—]{1,2}\\s?[A-Za-z]?\\d+[A-Za-z]?|[:;,(]\\s?[A-Za-z]{0,2}\\d{1,10}|\\((?:19|20)\\d{2}[a-z]?\\)|\\b(?:19|20)\\d{2}[a-z]?|doi:?\\s?\\S+|10\\.\\d{4,9}/\\S+|https?:\\S+|\\[(?:CrossRef|PubMed|Google Scholar|DOI)\\]|\\b(?:thesis|Press|Publishers?|Publications|Springer|Elsevier|Wiley))[\\s.)\\]]*+$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?:[,;:&/–—-]|\\b(?:and|of|in|for|the|a|an|with|on|to|by|from|or|vol\\.|no\\.|pp\\.))$");

  /** Only the last characters of a line say how it ends. */
  private static final int TAIL = 160;

  private EntryShape() {}

  /** What speaks for a start at a line, knowing the line before it. */
  static int score(Line before, Line line, int width) {
    return startScore(line.text()) + endScore(before.text(), width) + (line.afterBlank() ? 1 : 0);
  }

  private static int startScore(String text) {
    int first = text.codePointAt(0);
    if (Character.isLowerCase(first)) {
      return startsWithName(text) ? 2 : -5;
    }
    if (startsWithName(text)) {
      return 3;
    }
    return Character.isUpperCase(first) || "“\"‘".indexOf(first) >= 0 ? 1 : -1;
  }

  private static int endScore(String before, int width) {
    String tail = before.substring(Math.max(0, before.length() - TAIL));
    if (isOpen(tail)) {
      return -5;
    }
    boolean last = LAST.matcher(tail).find();
    boolean ended = END.matcher(tail).matches();
    boolean shorter = before.length() < 0.8 * width;
    boolean whole = ended || last || YEAR_FIRST.matcher(before).matches();
    return (last ? 2 : 0)
        + (ended || (whole && !last) ? 1 : last ? 0 : -2)
        + (ended && shorter ? 1 : 0);
  }

  /** Whether a text breaks off where no entry ends: behind a comma, or {@code of}. */
  static boolean isOpen(String text) {
    return OPEN_END.matcher(text.substring(Math.max(0, text.length() - TAIL))).find();
  }

  /** Whether a text ends with what stands last in an entry. */
  static boolean endsEntry(String text) {
    return LAST.matcher(text.substring(Math.max(0, text.length() - TAIL))).find();
  }

  /** Whether a text starts with an author, or with a name and a year. */
  static boolean startsWithName(String text) {
    return startsWithAuthor(text) || (!text.isEmpty() && YEAR_FIRST.matcher(text).matches());
  }

  /** Whether a text starts with an author's family name and initials, in either order. */
  static boolean startsWithAuthor(String text) {
    return !text.isEmpty()
        && (FAMILY_FIRST.matcher(text).matches() || INITIALS_FIRST.matcher(text).matches());
  }
}
