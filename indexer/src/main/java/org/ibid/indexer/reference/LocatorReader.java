package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what each number of a locator is: by the word before it, else by its place. */
final class LocatorReader {

  /** Tokens of the longest issue: {@code (12, Suppl. 1, Pt. 2)}. */
  private static final int MAX_ISSUE = 12;

  /** Tokens of the longest date in brackets: {@code (July / Aug. 1995)}. */
  private static final int MAX_DATE = 7;

  private final String text;
  private final List<Token> tokens;
  private final boolean yearKnown;
  private final int closingYear;
  private @Nullable Integer year;
  private @Nullable String volume;
  private @Nullable String issue;
  private @Nullable String page;
  private int issueAt = -1;
  private String label = "";
  private String before = "";
  private boolean inside;
  private final List<Token> part = new ArrayList<>();

  LocatorReader(String text, List<Token> tokens, boolean yearKnown) {
    this.text = text;
    this.tokens = tokens;
    this.yearKnown = yearKnown;
    this.closingYear = ClosingYear.in(tokens);
  }

  Locator read(int start) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      switch (token.kind()) {
        case NUMBER -> i = number(i, token.text());
        case WORD -> word(i, token);
        case MARK -> i = mark(i, token.text());
      }
    }
    part();
    return new Locator(start, year, bare(volume), bare(issue), page);
  }

  /** A part behind the issue belongs to it, {@code no. 5 Suppl}; else it is the issue. */
  private void part() {
    if (part.isEmpty()) {
      return;
    }
    int end = part.getLast().end();
    if (issue == null) {
      issue = text.substring(part.getFirst().start(), end);
    } else if (tokens.indexOf(part.getFirst()) == issueAt + 1) {
      issue = text.substring(tokens.get(issueAt).start(), end);
    }
  }

  private void issue(int at) {
    issue = printed(at);
    issueAt = at;
  }

  /** Unlike pages, an issue keeps its dash. */
  private String printed(int at) {
    return text.substring(tokens.get(at).start(), tokens.get(at).end());
  }

  private static @Nullable String bare(@Nullable String number) {
    return number == null || number.charAt(0) != '0'
        ? number
        : number.replaceFirst("^0+(?=\\d)", "");
  }

  /** Steps over a mark, or over the brackets around an issue; the last token that was read. */
  private int mark(int at, String mark) {
    if (mark.equals("(")) {
      int close = issueEnd(at);
      if (close > 0) {
        issue = text.substring(tokens.get(at + 1).start(), tokens.get(close - 1).end());
        before = ")";
        return close;
      }
      inside = true;
    } else if (mark.equals(")")) {
      inside = false;
      label = "";
    }
    if (!mark.equals(".")) {
      before = mark;
      boolean dated = label.equals("date") && (mark.equals(";") || mark.equals(":"));
      boolean ends = dated || label.equals("part");
      label = ends ? "" : label;
    }
    return at;
  }

  /** The bracket that closes an issue of several words: {@code (4 Pt 2)}; 0 if none does. */
  private int issueEnd(int open) {
    if (volume == null || issue != null || page != null) {
      return 0;
    }
    int named = LocatorWords.namedIssueEnd(tokens, open);
    if (named > 0) {
      return named;
    }
    boolean number = false;
    boolean part = false;
    for (int i = open + 1; i < Math.min(tokens.size(), open + MAX_ISSUE); i++) {
      Token token = tokens.get(i);
      if (token.text().equals(")")) {
        return part && (number || i > open + 1) ? i : 0;
      }
      if (token.text().equals("(")) {
        return 0;
      }
      boolean word = token.kind() == Token.Kind.WORD;
      if (word && !LocatorWords.isPart(token.lower()) && !LocatorWords.isPartLetter(tokens, i)) {
        return 0;
      }
      number |= token.kind() == Token.Kind.NUMBER;
      part |= word;
    }
    return 0;
  }

  private void word(int at, Token token) {
    String lower = token.lower();
    if (LocatorWords.isRoman(tokens, at) && volume == null) {
      volume = token.text();
    } else if (LocatorWords.isRomanPage(tokens, at)) {
      page = page == null ? Token.hyphens(token.text()) : page;
    } else if (LocatorWords.isVolume(tokens, at)) {
      label = "volume";
    } else if (LocatorWords.isIssue(tokens, at)) {
      label = "issue";
    } else if (LocatorWords.isPage(tokens, at)) {
      label = "page";
    } else if (LocatorWords.isPart(lower) || LocatorWords.isPartLetter(tokens, at)) {
      part.add(token);
      label = "part";
    } else {
      label = "date";
    }
  }

  /** Reads a number; the last token that was read. */
  private int number(int at, String value) {
    String asked = label;
    label = "";
    boolean behindMark = before.equals(",") || before.equals(":");
    boolean paged = asked.equals("page") || (volume != null && !inside && behindMark);
    boolean here = paged && page == null && !isFirstYear(value);
    PageRun run = here ? PageRun.at(text, tokens, at) : null;
    if (run != null) {
      page = run.pages();
      return run.last();
    }
    if (!isDay(at, value) && !isDayOfMonth(at, value) && !isCountOfPages(at, value)) {
      number(at, value, asked);
    }
    return at;
  }

  private void number(int at, String value, String asked) {
    if (asked.equals("part") && page == null) {
      part.add(tokens.get(at));
    } else if (asked.equals("volume")) {
      volume = value;
    } else if (asked.equals("issue")) {
      issue(at);
    } else if (asked.equals("page")) {
      page = page == null ? value : page;
    } else if (isYear(at, value) || (asked.equals("date") && isFirstYear(value))) {
      year = Locator.year(value);
      before = "";
    } else if (!asked.equals("date")) {
      byPlace(at, value);
    }
  }

  /** Month or day between the year and the semicolon: {@code 1993 10;79(5)}. */
  private boolean isDay(int at, String value) {
    return year != null
        && value.length() <= 2
        && before.isEmpty()
        && volume == null
        && tokens.subList(at, tokens.size()).stream().anyMatch(t -> t.text().equals(";"));
  }

  /** A day before its month: {@code Tides, 20 December 2012}. */
  private boolean isDayOfMonth(int at, String value) {
    return value.length() <= 2
        && at + 2 < tokens.size()
        && tokens.get(at + 1).kind() == Token.Kind.WORD
        && LocatorWords.isMonth(tokens.get(at + 1).lower())
        && Locator.year(tokens.get(at + 2).text()) > 0;
  }

  /** {@code 345 p.} and {@code 345p} say how long a book is. */
  private boolean isCountOfPages(int at, String value) {
    boolean last = at + 2 >= tokens.size();
    if (last && value.length() > 1 && (value.endsWith("pp") || value.endsWith("p"))) {
      return true;
    }
    boolean word =
        at + 1 < tokens.size()
            && tokens.get(at + 1).kind() == Token.Kind.WORD
            && LocatorWords.isPage(tokens, at + 1);
    return word
        && tokens.subList(at + 2, tokens.size()).stream().noneMatch(LocatorReader::isNumber);
  }

  private static boolean isNumber(Token token) {
    return token.kind() == Token.Kind.NUMBER;
  }

  private boolean isFirstYear(String value) {
    return Locator.year(value) > 0 && year == null && !yearKnown && closingYear == 0;
  }

  private boolean isYear(int at, String value) {
    if (Locator.year(value) == 0 || year != null || (yearKnown && value.length() == 4 && !inside)) {
      return false;
    }
    if (at < closingYear) {
      return false;
    }
    boolean volumeBefore = volume == null && !inside && at + 1 < tokens.size() && before.isEmpty();
    if (volume == null && !inside && isRepeated(at, value)) {
      return false;
    }
    boolean colonPage = before.equals(":") && volume != null;
    return !colonPage && (!volumeBefore || at == 0 || inside);
  }

  private void byPlace(int at, String value) {
    boolean afterYear = year != null && volume == null;
    boolean numbered = issue != null || page != null || !part.isEmpty();
    if (inside && (volume != null || afterYear) && !numbered) {
      issue(at);
    } else if (before.equals(":") && page == null && !inside) {
      page = value;
    } else if (volume == null && page == null && (!isPages(at, value) || isSeries(at, value))) {
      volume = value;
    } else if (page == null && (volume != null || isPages(at, value))) {
      numberAfterVolume(at, value);
    }
  }

  private void numberAfterVolume(int at, String value) {
    boolean another = nextNumberIsPages(at);
    if (issue == null && another && !isRange(value)) {
      issue(at);
    } else {
      page = value;
    }
  }

  /** A volume that is counted in years: {@code 2011, 179124 (2011)}. */
  private boolean isRepeated(int at, String value) {
    for (int i = at + 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).text().equals("(") && tokens.get(i + 1).text().equals(value)) {
        return true;
      }
    }
    return false;
  }

  private boolean nextNumberIsPages(int at) {
    for (int i = at + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.NUMBER) {
        return Locator.year(token.text()) == 0 || year != null;
      }
      if (token.text().equals("(")) {
        i = dateEnd(i);
        if (i == 0) {
          return false;
        }
      }
    }
    return false;
  }

  /** The bracket that closes a date, {@code (1995)}, {@code (Dec. 1995)}; 0 if none opens. */
  private int dateEnd(int open) {
    if (open >= tokens.size() || !tokens.get(open).text().equals("(")) {
      return 0;
    }
    int year = open + 1;
    while (year < Math.min(tokens.size(), open + MAX_DATE) && isBeforeYear(tokens.get(year))) {
      year++;
    }
    boolean closed = year + 1 < tokens.size() && tokens.get(year + 1).text().equals(")");
    return closed && Locator.year(tokens.get(year).text()) > 0 ? year + 1 : 0;
  }

  /** A month, a stop or slash. */
  private static boolean isBeforeYear(Token token) {
    return token.kind() == Token.Kind.WORD || token.text().equals(".") || token.text().equals("/");
  }

  /** A range is pages, unless a colon with the pages proper comes after it. */
  private boolean isPages(int at, String value) {
    boolean pages = isRange(value) || Character.isLetter(value.charAt(0));
    return pages && tokens.subList(at, tokens.size()).stream().noneMatch(t -> t.text().equals(":"));
  }

  /**
   * A volume of a lettered series, before its pages: {@code L109, 29–42}, {@code j31, 8 (2017)},
   * {@code B143 (2005) 335}.
   */
  private boolean isSeries(int at, String value) {
    if (isRange(value) || inside || at + 2 >= tokens.size()) {
      return false;
    }
    int date = dateEnd(at + 1);
    if (date > 0) {
      return date + 1 < tokens.size() && isNumber(tokens.get(date + 1));
    }
    boolean pages = isRange(tokens.get(at + 2).text()) || at + 3 == closingYear;
    return pages && tokens.get(at + 1).text().equals(",") && isNumber(tokens.get(at + 2));
  }

  private static boolean isRange(String value) {
    return value.indexOf('-') > 0;
  }
}
