package org.ibid.indexer.reference;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Name;

/**
 * What references in Korean, Chinese and Japanese print in their own way: names without a space or
 * a capital, and numbers with counters, {@code 제12권 제3호}, {@code 第12卷第3期}.
 */
final class EastAsian {

  private static final String PERSON = "(?:\\p{IsHangul}{2,4}+|\\p{IsHan}{2,4}+)";

  private static final String JOINER = "\\s?(?:[,;·・.]\\s?&?|&)\\s?";

  /** Names, and what ends a list: a stop or comma, a bracket, a quotation. */
  private static final Pattern NAMES =
      Pattern.compile(
          "("
              + PERSON
              + "(?:"
              + JOINER
              + PERSON
              + "(?=[\\s,;·・.&(]|$)){0,60}+)"
              + "(?:\\s?[.,:](?:\\s|(?=['\"\u2018\u201c(]))|\\s?(?=[(]))");

  private static final Pattern PARTING = Pattern.compile(JOINER);

  private static final Pattern VOLUME = Pattern.compile("[제第]\\s?(\\d{1,4})\\s?[권卷집輯巻]");
  private static final Pattern ISSUE = Pattern.compile("[제第]?\\s?(?<!\\d)(\\d{1,4})\\s?[호號期号]");
  private static final Pattern PAGES = Pattern.compile("[제第]?(\\d{1,5}(?:[-~–]\\d{1,5})?)[쪽면页頁]");

  /** Where the radicals of Han begin, and behind them all of these scripts but old Hangul. */
  private static final int FIRST = 0x2e80;

  private EastAsian() {}

  /** The text with its counters in words that every locator may have. */
  static String counted(String text) {
    if (text.chars().noneMatch(c -> c >= FIRST)) {
      return text;
    }
    String volumes = VOLUME.matcher(text).replaceAll("Vol. $1");
    return PAGES
        .matcher(ISSUE.matcher(volumes).replaceAll(" No. $1"))
        .replaceAll("pp. $1")
        .replaceAll(" {2,}", " ");
  }

  /** The names that a text starts with, or a list without any. */
  static AuthorList namesIn(String text) {
    Matcher names = NAMES.matcher(text);
    if (text.isEmpty() || !isEastAsian(text.codePointAt(0)) || !names.lookingAt()) {
      return AuthorList.NONE;
    }
    List<Name> list = PARTING.splitAsStream(names.group(1)).map(Name::literal).toList();
    return new AuthorList(list, false, false, names.end(), true);
  }

  /** A character that is written without a case. */
  static boolean isEastAsian(int c) {
    Character.UnicodeScript script = Character.UnicodeScript.of(c);
    return switch (script) {
      case HAN, HANGUL, HIRAGANA, KATAKANA -> true;
      default -> false;
    };
  }
}
