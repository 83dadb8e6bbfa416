package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in a container a reference stands: {@code 2014;6:483–96}, {@code 20(3), 45–67}, {@code vol.
 * 20, no. 3, pp. 45–67, Mar. 2010}.
 *
 * @param start where it starts in its text
 */
record Locator(
    int start,
    @Nullable Integer year,
    @Nullable String volume,
    @Nullable String issue,
    @Nullable String page) {

  private static final Set<String> VOLUME = Set.of("vol", "vols", "volume", "bd", "jg", "tome");
  private static final Set<String> ISSUE =
      Set.of("no", "nos", "number", "issue", "iss", "nr", "n\u00b0", "n\u00ba", "heft");
  private static final Set<String> PAGE =
      Set.of("pp", "p", "pages", "page", "pg", "art", "article", "id", "seiten");
  private static final Set<String> PART =
      Set.of("suppl", "supplement", "supp", "pt", "part", "spec", "special", "series", "ser");
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
          "december",
          "spring",
          "summer",
          "autumn",
          "fall",
          "winter");

  /**
   * The locator that ends a text; one that starts at its end and knows nothing if there is none.
   */
  static Locator atEndOf(String text, boolean yearKnown) {
    List<Token> tokens = Token.of(text);
    int first = tokens.size();
    while (first > 0 && belongs(tokens, first - 1)) {
      first--;
    }
    while (first < tokens.size() && !opens(tokens, first)) {
      first++;
    }
    if (first == tokens.size()) {
      return new Locator(text.length(), null, null, null, null);
    }
    return new Reader(text, tokens.subList(first, tokens.size()), yearKnown)
        .read(tokens.get(first).start());
  }

  private static boolean belongs(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return switch (token.kind()) {
      case NUMBER, MARK -> true;
      case WORD -> isKeyword(token.lower()) || isPartLetter(tokens, at);
    };
  }

  private static boolean isKeyword(String word) {
    return VOLUME.contains(word)
        || ISSUE.contains(word)
        || PAGE.contains(word)
        || PART.contains(word)
        || DATES.contains(word);
  }

  /** {@code B} in {@code 12(Pt B)}, {@code A} in {@code Suppl A}. */
  private static boolean isPartLetter(List<Token> tokens, int at) {
    if (tokens.get(at).text().length() > 2 || at == 0) {
      return false;
    }
    int before = tokens.get(at - 1).text().equals(".") ? at - 2 : at - 1;
    return before >= 0 && PART.contains(tokens.get(before).lower());
  }

  /**
   * A locator starts with a number or with a keyword that a number follows; a part before the
   * volume belongs to the name: {@code Acta Physiol Suppl 556:20–9}.
   */
  private static boolean opens(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.kind() == Token.Kind.NUMBER) {
      return !token.text().isEmpty();
    }
    if (token.text().equals("(")) {
      return at + 1 < tokens.size() && tokens.get(at + 1).kind() != Token.Kind.MARK;
    }
    if (token.kind() != Token.Kind.WORD || PART.contains(token.lower())) {
      return false;
    }
    return tokens.subList(at, Math.min(at + 4, tokens.size())).stream()
        .anyMatch(t -> t.kind() == Token.Kind.NUMBER);
  }

  /** A number of four digits that can be a year of publication. */
  static int year(String text) {
    if (text.length() < 4 || text.length() > 5) {
      return 0;
    }
    if (text.length() == 5 && !Character.isLowerCase(text.charAt(4))) {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < 4; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + c - '0';
    }
    return value >= 1500 && value <= 2100 ? value : 0;
  }

  private static final class Reader {
    private final String text;
    private final List<Token> tokens;
    private final boolean yearKnown;
    private @Nullable Integer year;
    private @Nullable String volume;
    private @Nullable String issue;
    private @Nullable String page;
    private String label = "";
    private String before = "";
    private boolean inside;
    private final List<Token> part = new ArrayList<>();

    Reader(String text, List<Token> tokens, boolean yearKnown) {
      this.text = text;
      this.tokens = tokens;
      this.yearKnown = yearKnown;
    }

    Locator read(int start) {
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        switch (token.kind()) {
          case NUMBER -> number(i, token.text());
          case WORD -> word(i, token);
          case MARK -> mark(token.text());
        }
      }
      if (!part.isEmpty() && issue == null) {
        issue = text.substring(part.getFirst().start(), part.getLast().end());
      }
      return new Locator(start, year, bare(volume), bare(issue), page);
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

    private void mark(String mark) {
      if (mark.equals("(")) {
        inside = true;
      } else if (mark.equals(")")) {
        inside = false;
        label = "";
      }
      if (!mark.equals(".")) {
        before = mark;
      }
    }

    private void word(int at, Token token) {
      String lower = token.lower();
      if (VOLUME.contains(lower)) {
        label = "volume";
      } else if (ISSUE.contains(lower)) {
        label = "issue";
      } else if (PAGE.contains(lower)) {
        label = "page";
      } else if (PART.contains(lower) || isPartLetter(tokens, at)) {
        part.add(token);
        label = "part";
      } else {
        label = "date";
      }
    }

    private void number(int at, String value) {
      String asked = label;
      label = "";
      if (isDay(at, value)) {
        return;
      }
      if (asked.equals("part") && page == null) {
        part.add(tokens.get(at));
      } else if (asked.equals("volume")) {
        volume = value;
      } else if (asked.equals("issue")) {
        issue = printed(at);
      } else if (asked.equals("page")) {
        page = page == null ? value : page;
      } else if (isYear(at, value)) {
        year = year(value);
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

    private boolean isYear(int at, String value) {
      if (year(value) == 0 || year != null || (yearKnown && value.length() == 4 && !inside)) {
        return false;
      }
      boolean volumeBefore =
          volume == null && !inside && at + 1 < tokens.size() && before.isEmpty();
      boolean colonPage = before.equals(":") && volume != null;
      return !colonPage && (!volumeBefore || at == 0 || inside);
    }

    private void byPlace(int at, String value) {
      if (inside && volume != null && issue == null && page == null) {
        issue = printed(at);
      } else if (before.equals(":") && page == null && !inside) {
        page = value;
      } else if (volume == null && page == null && !isPages(at, value)) {
        volume = value;
      } else if (page == null && (volume != null || isPages(at, value))) {
        numberAfterVolume(at, value);
      }
    }

    private void numberAfterVolume(int at, String value) {
      boolean another = nextNumberIsPages(at);
      if (issue == null && another && !isRange(value)) {
        issue = printed(at);
      } else {
        page = value;
      }
    }

    private boolean nextNumberIsPages(int at) {
      for (int i = at + 1; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        if (token.kind() == Token.Kind.NUMBER) {
          return year(token.text()) == 0 || year != null;
        }
        if (token.text().equals("(")) {
          return false;
        }
      }
      return false;
    }

    /** A range is pages, unless a colon with the pages proper comes after it. */
    private boolean isPages(int at, String value) {
      boolean pages = isRange(value) || Character.isLetter(value.charAt(0));
      return pages
          && tokens.subList(at, tokens.size()).stream().noneMatch(t -> t.text().equals(":"));
    }

    private static boolean isRange(String value) {
      return value.indexOf('-') > 0;
    }
  }

  boolean isEmpty() {
    return year == null && volume == null && issue == null && page == null;
  }

  boolean isInJournal() {
    return volume != null || (page != null && issue != null);
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
