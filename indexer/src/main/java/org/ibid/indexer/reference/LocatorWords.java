package org.ibid.indexer.reference;

import java.util.List;
import java.util.Set;

/** Words that say what a number of a locator is, in the languages that journals are printed in. */
final class LocatorWords {

  private static final Set<String> VOLUME =
      Set.of("vol", "vols", "volume", "volumes", "bd", "band", "jg", "tome", "tom");
  private static final Set<String> ISSUE =
      Set.of(
          "no",
          "nos",
          "num",
          "number",
          "issue",
          "iss",
          "nr",
          "n\u00b0",
          "n\u00ba",
          "n\u1d52",
          "n\u00fam",
          "heft",
          "fasc");
  private static final Set<String> PAGE =
      Set.of(
          "pp",
          "p",
          "pages",
          "page",
          "pg",
          "pgs",
          "art",
          "article",
          "id",
          "seiten",
          "p\u00e1g",
          "p\u00e1gs",
          "pag",
          "pags",
          "articleid");
  private static final Set<String> PART =
      Set.of(
          "suppl", "supplement", "supp", "pt", "part", "spec", "special", "series", "ser", "supl");
  private static final Set<String> DATES =
      Set.of(
          "jan",
          "feb",
          "mar",
          "apr",
          "may",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** Months of other languages, some of which are English words: only behind a year. */
  private static final Set<String> FOREIGN_MONTHS =
      Set.of(
          "fev",
          "f\u00e9v",
          "f\u00e9vr",
          "abr",
          "avr",
          "mai",
          "maio",
          "mayo",
          "juin",
          "juil",
          "ago",
          "ao\u00fbt",
          "set",
          "out",
          "okt",
          "dez",
          "d\u00e9c",
          "dic",
          "ene",
          "janv",
          "mars",
          "m\u00e4r",
          "m\u00e4rz",
          "giu",
          "lug",
          "ott");

  private static final Set<String> SEASONS = Set.of("spring", "summer", "autumn", "fall", "winter");

  private LocatorWords() {}

  /** Whether a word belongs to a locator and not to a name. */
  static boolean areKeyword(List<Token> tokens, int at) {
    String word = tokens.get(at).lower();
    return isDate(tokens, at)
        || isRomanPage(tokens, at)
        || isPart(word)
        || isVolume(tokens, at)
        || isIssue(tokens, at)
        || isPage(tokens, at)
        || isPartLetter(tokens, at)
        || isInBracket(tokens, at);
  }

  static boolean isVolume(List<Token> tokens, int at) {
    return VOLUME.contains(tokens.get(at).lower()) || isLetter(tokens, at, "v");
  }

  static boolean isIssue(List<Token> tokens, int at) {
    return ISSUE.contains(tokens.get(at).lower()) || isLetter(tokens, at, "n");
  }

  static boolean isPage(List<Token> tokens, int at) {
    return PAGE.contains(tokens.get(at).lower()) || isLetter(tokens, at, "s");
  }

  /** A month or season, or two of them: {@code July/Aug}. */
  private static boolean isDate(List<Token> tokens, int at) {
    String lower = tokens.get(at).lower();
    String word = lower.startsWith("/") ? lower.substring(1) : lower;
    if (FOREIGN_MONTHS.contains(word)) {
      return isBesideYear(tokens, at);
    }
    int joint = 0;
    while (joint < word.length() && Character.isLetter(word.charAt(joint))) {
      joint++;
    }
    String first = word.substring(0, joint);
    String second = joint >= word.length() ? first : word.substring(joint + 1);
    return (DATES.contains(first) && DATES.contains(second))
        || (SEASONS.contains(first) && SEASONS.contains(second) && isBeforeYear(tokens, at));
  }

  /** Whether a year is before a month, or behind it and another: {@code abr./jun. 2017}. */
  private static boolean isBesideYear(List<Token> tokens, int at) {
    int next = at + 1;
    while (next < Math.min(tokens.size(), at + 4)
        && (tokens.get(next).text().equals(".") || tokens.get(next).text().startsWith("/"))) {
      next++;
    }
    if (at > 0 && Locator.year(tokens.get(at - 1).text()) > 0) {
      return true;
    }
    boolean apart =
        tokens.get(at).text().startsWith("/") || (at > 0 && tokens.get(at - 1).text().equals(","));
    return apart && next < tokens.size() && Locator.year(tokens.get(next).text()) > 0;
  }

  /** The bracket that closes an issue with a name, {@code 42(Database issue):}; 0 if none does. */
  static int namedIssueEnd(List<Token> tokens, int open) {
    int close = open + 1;
    while (close < Math.min(tokens.size(), open + 4)
        && tokens.get(close).kind() == Token.Kind.WORD) {
      close++;
    }
    boolean named =
        open > 0
            && close > open + 1
            && close + 1 < tokens.size()
            && tokens.get(open).text().equals("(")
            && tokens.get(open - 1).kind() == Token.Kind.NUMBER;
    boolean closed = named && tokens.get(close).text().equals(")");
    return closed && tokens.get(close + 1).text().equals(":") ? close : 0;
  }

  /** Whether a word, or a number like one, is in brackets before pages. */
  static boolean isInBracket(List<Token> tokens, int at) {
    for (int open = at - 1; open >= Math.max(0, at - 3); open--) {
      if (tokens.get(open).text().equals("(")) {
        boolean lone = at == open + 1 && at + 1 < tokens.size();
        return namedIssueEnd(tokens, open) > at
            || (lone
                && open > 0
                && tokens.get(at).kind() == Token.Kind.NUMBER
                && tokens.get(open - 1).kind() == Token.Kind.NUMBER
                && tokens.get(at + 1).text().equals(")"));
      }
    }
    return false;
  }

  /** A season stands before its year, {@code Summer 2010}, and else in a name. */
  private static boolean isBeforeYear(List<Token> tokens, int at) {
    int next = at + 1 < tokens.size() && tokens.get(at + 1).text().equals(",") ? at + 2 : at + 1;
    return next < tokens.size() && tokens.get(next).kind() == Token.Kind.NUMBER;
  }

  /** Pages before the first, in small Roman numerals: {@code 8(6):iii–iv, 1–72}. */
  static boolean isRomanPage(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    return at > 1
        && tokens.get(at - 1).text().equals(":")
        && (tokens.get(at - 2).kind() == Token.Kind.NUMBER || tokens.get(at - 2).text().equals(")"))
        && word.chars().allMatch(c -> "ivxl".indexOf(c) >= 0 || NumberList.isDash((char) c));
  }

  static boolean isMonth(String word) {
    return DATES.contains(word);
  }

  static boolean isPart(String word) {
    return PART.contains(word);
  }

  /** {@code v. 15, n. 3}, {@code S. 428}: one letter, its stop and a number. */
  private static boolean isLetter(List<Token> tokens, int at, String letter) {
    return at + 2 < tokens.size()
        && tokens.get(at).lower().equals(letter)
        && tokens.get(at + 1).text().equals(".")
        && tokens.get(at + 2).kind() == Token.Kind.NUMBER;
  }

  /** A volume in Roman numerals: {@code XXVIII(4)}, {@code XXVIII: 1023}. */
  static boolean isRoman(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    return at + 2 < tokens.size()
        && word.length() > 1
        && (word.length() > 3 || word.indexOf('X') >= 0)
        && word.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0)
        && ":(,;".contains(tokens.get(at + 1).text())
        && tokens.get(at + 2).kind() == Token.Kind.NUMBER;
  }

  /** {@code B} in {@code 12(Pt B)}, {@code A} in {@code Suppl A}. */
  static boolean isPartLetter(List<Token> tokens, int at) {
    if (tokens.get(at).text().length() > 2 || at == 0) {
      return false;
    }
    int before = tokens.get(at - 1).text().equals(".") ? at - 2 : at - 1;
    return before >= 0 && isPart(tokens.get(before).lower());
  }
}
