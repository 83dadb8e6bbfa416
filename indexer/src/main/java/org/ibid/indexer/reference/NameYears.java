package org.ibid.indexer.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ibid.indexer.literature.Span;

/** Reads the names and years of one parenthesis, and what they cite. */
final class NameYears {

  /** Name and year are in the list, once. */
  private static final double SURE = 0.97;

  /** Several entries have this name and year. */
  private static final double AMBIGUOUS = 0.3;

  /** Some of the names are not in the list. */
  private static final double PARTLY = 0.6;

  private static final double UNLISTED = 0.2;

  /** Names that only a citation has so before a year: {@code Zorn et al.}, {@code Zorn & Vogt}. */
  private static final Pattern CITED =
      Pattern.compile(
          "(?:.*[\\s;,(])?\\p{Lu}[\\p{L}'\u2019-]++ (?:et al\\.?|& \\p{Lu}[\\p{L}'\u2019-]++)[,;:]?\\s*+",
          Pattern.DOTALL);

  /** Names of one mark before their year are shorter. */
  private static final int MAX_NAMES = 200;

  private static final String[] UNDATED = {"n.d.", "in press", "In press", "forthcoming"};

  private final AuthorYears list;
  private final Set<String> ids = new LinkedHashSet<>();
  private CitedNames names;
  private int before;
  private int start = -1;
  private int end;
  private int named;
  private int resolved;
  private boolean ambiguous;

  NameYears(AuthorYears list, CitedNames names) {
    this.list = list;
    this.names = names;
  }

  /** A reader that starts with the names before the parenthesis. */
  static NameYears narrative(AuthorYears list, String before) {
    NameYears reader = new NameYears(list, CitedNames.of(before, list::hasKey));
    reader.before = before.length();
    reader.named = reader.names.isFound() ? 0 : 1;
    return reader;
  }

  /** Whether there is anything to read. */
  static boolean hasYear(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (yearEnd(text, i, to) > 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether names stand before the first year. */
  static boolean startsWithNames(String text) {
    int at = 0;
    while (at < text.length() && yearEnd(text, at, text.length()) == 0) {
      at++;
    }
    return hasNames(text.substring(0, at));
  }

  /** Whether a word has a capital, or is of a script without them. */
  private static boolean hasNames(String text) {
    return text.chars()
        .anyMatch(c -> Character.isUpperCase(c) || Character.getType(c) == Character.OTHER_LETTER);
  }

  /** Whether names are printed as those of a citation only, though no list has them. */
  static boolean areCited(String names) {
    return CITED.matcher(names).matches();
  }

  /** Where the year ends that starts at {@code at}, its letter left out; 0 where none does. */
  private static int yearEnd(String text, int at, int to) {
    char c = text.charAt(at);
    if (c == 'n' || c == 'i' || c == 'I' || c == 'f') {
      return undatedEnd(text, at, to);
    }
    boolean digits = c >= '1' && c <= '2' && at + 4 <= to;
    if (!digits || (at > 0 && isPartOfNumber(text.charAt(at - 1)))) {
      return 0;
    }
    boolean ends = at + 4 == to || !Character.isDigit(text.charAt(at + 4));
    return ends && Locator.year(text.substring(at, at + 4)) > 0 ? at + 4 : 0;
  }

  private static boolean isPartOfNumber(char c) {
    return Character.isLetterOrDigit(c) || NumberList.isDash(c) || c == '.' || c == '=';
  }

  private static int undatedEnd(String text, int at, int to) {
    for (String form : UNDATED) {
      if (text.startsWith(form, at) && at + form.length() <= to) {
        return at + form.length();
      }
    }
    return 0;
  }

  /** Reads from one offset to another. */
  void read(String text, int from, int to) {
    int segment = from;
    int at = from;
    while (at < to) {
      int yearEnd = yearEnd(text, at, to);
      if (yearEnd == 0) {
        at++;
        continue;
      }
      takeNames(text, Math.max(segment, at - MAX_NAMES), at);
      int year = Character.isDigit(text.charAt(at)) ? Locator.year(text.substring(at, at + 4)) : 0;
      at = cite(text, year, yearEnd, to);
      segment = at;
    }
  }

  private void takeNames(String text, int from, int to) {
    String before = text.substring(from, to);
    if (!hasNames(before)) {
      return;
    }
    names = CitedNames.of(before, list::hasKey);
    boolean unlisted = !names.isFound() && areCited(before);
    named += unlisted ? 1 : 0;
    if (names.isFound() || unlisted) {
      start = start < 0 ? from + names.start() : start;
      end = to;
    }
  }

  /** Cites the year with its letters; returns where they end. */
  private int cite(String text, int year, int yearEnd, int to) {
    int at = yearEnd;
    if (at >= to || !isLetterAt(text, at, to)) {
      cite(year, (char) 0, at);
      return at;
    }
    char last = text.charAt(at);
    cite(year, last, at + 1);
    at++;
    int next = nextLetter(text, at, to);
    while (next > 0) {
      char letter = text.charAt(next);
      boolean range = NumberList.isDash(text.charAt(next - 1));
      for (char c = range ? (char) (last + 1) : letter; c <= letter; c++) {
        cite(year, c, next + 1);
      }
      last = letter;
      at = next + 1;
      next = nextLetter(text, at, to);
    }
    return at;
  }

  /** A further letter behind a comma, "and" or dash; 0 where there is none. */
  private static int nextLetter(String text, int from, int to) {
    int at = from;
    while (at < to && at - from < 6 && (",;& ".indexOf(text.charAt(at)) >= 0 || isDash(text, at))) {
      at++;
    }
    if (text.startsWith("and ", at)) {
      at += "and ".length();
    }
    return at > from && at < to && isLetterAt(text, at, to) ? at : 0;
  }

  private static boolean isDash(String text, int at) {
    return NumberList.isDash(text.charAt(at));
  }

  private static boolean isLetterAt(String text, int at, int to) {
    char c = text.charAt(at);
    return c >= 'a'
        && c <= 'k'
        && (at + 1 == to || !Character.isLetterOrDigit(text.charAt(at + 1)));
  }

  private void cite(int year, char letter, int to) {
    if (!names.isFound()) {
      return;
    }
    named++;
    end = to;
    List<String> found = list.resolve(names, year, letter);
    resolved += found.isEmpty() ? 0 : 1;
    ambiguous |= found.size() > 1;
    ids.addAll(found);
  }

  /** How many characters before the parenthesis are part of the mark. */
  int before() {
    return before;
  }

  boolean cites() {
    return named > 0;
  }

  /** From the first of the names inside the parenthesis to the last year. */
  Span cited() {
    return new Span(start, end);
  }

  Mark mark(Span span) {
    return new Mark(span, new ArrayList<>(ids), confidence());
  }

  private double confidence() {
    if (resolved == 0) {
      return UNLISTED;
    }
    return ambiguous ? AMBIGUOUS : resolved < named ? PARTLY : SURE;
  }
}
