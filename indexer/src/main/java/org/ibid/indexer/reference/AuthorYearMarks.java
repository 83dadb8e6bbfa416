package org.ibid.indexer.reference;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.ibid.indexer.literature.Span;

/**
 * Names and years: {@code (Kami et al., 2016; Lee, 2010a, b)}, {@code [Lee, 2010]}, {@code Kami et
 * al. (2016)}.
 *
 * <p>A parenthesis cites if one of its years follows a name that the list has as a first author, or
 * names as only citations print them. A narrative mark begins with the name before the parenthesis.
 */
final class AuthorYearMarks implements MarkStyle {

  /** A parenthesis of citations is no longer; what is, is text. */
  private static final int MAX_PARENTHESIS = 1_000;

  /** Names before a narrative mark's parenthesis take no more room. */
  private static final int MAX_NAMES = 90;

  /** Deeper than this no one nests citations. */
  private static final int MAX_DEPTH = 20;

  private final AuthorYears list;

  AuthorYearMarks(AuthorYears list) {
    this.list = list;
  }

  @Override
  public List<List<Mark>> marks(List<Paragraph> paragraphs) {
    return paragraphs.stream().map(paragraph -> marks(paragraph.text())).toList();
  }

  private List<Mark> marks(String text) {
    List<Mark> marks = new ArrayList<>();
    Deque<Integer> open = new ArrayDeque<>();
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '(' || c == '[') {
        open.push(i);
        if (open.size() > MAX_DEPTH) {
          open.removeLast();
        }
      } else if ((c == ')' || c == ']') && !open.isEmpty()) {
        Span bracket = new Span(open.pop(), i + 1);
        if (bracket.length() <= MAX_PARENTHESIS && read(text, from, bracket, marks)) {
          from = bracket.end();
        }
      }
    }
    marks.sort(Comparator.comparingInt(mark -> mark.span().start()));
    return marks;
  }

  /** Adds the mark of a bracket, whose inner brackets were read before; whether it has one. */
  private boolean read(String text, int from, Span bracket, List<Mark> marks) {
    int inside = bracket.start() + 1;
    if (!NameYears.hasYear(text, inside, bracket.end() - 1)) {
      return false;
    }
    List<Span> inner = inner(marks, bracket);
    String own = own(text, bracket, inner);
    NameYears reader =
        NameYears.startsWithNames(own)
            ? new NameYears(list, CitedNames.NONE)
            : narrative(text, from, bracket.start());
    reader.read(own, 0, own.length());
    if (!reader.cites()) {
      return false;
    }
    Span whole = new Span(bracket.start() - reader.before(), bracket.end());
    Span span = inner.isEmpty() ? whole : reader.cited().shifted(inside);
    if (inner.stream().anyMatch(span::overlaps)) {
      return false;
    }
    marks.add(reader.mark(span));
    return true;
  }

  /** The marks inside a bracket: the last that were added. */
  private static List<Span> inner(List<Mark> marks, Span bracket) {
    List<Span> inner = new ArrayList<>();
    for (int i = marks.size() - 1; i >= 0; i--) {
      Span span = marks.get(i).span();
      if (!bracket.contains(span)) {
        return inner;
      }
      inner.add(span);
    }
    return inner;
  }

  /** What a bracket holds, with blanks for the marks and brackets in it. */
  private static String own(String text, Span bracket, List<Span> inner) {
    StringBuilder own = new StringBuilder(text.substring(bracket.start() + 1, bracket.end() - 1));
    int depth = 0;
    for (int i = 0; i < own.length(); i++) {
      char c = own.charAt(i);
      depth += c == '(' || c == '[' ? 1 : 0;
      depth -= c == ')' || c == ']' ? 1 : 0;
      if (depth > 0 || c == ')' || c == ']') {
        own.setCharAt(i, ' ');
      }
    }
    for (Span span : inner) {
      for (int i = span.start(); i < span.end(); i++) {
        own.setCharAt(i - bracket.start() - 1, ' ');
      }
    }
    return own.toString();
  }

  /** The names before a bracket that holds nothing but years. */
  private NameYears narrative(String text, int from, int open) {
    int floor = Math.max(from, open - MAX_NAMES);
    NamesBefore names = NamesBefore.at(text, floor, open, name -> isListed(name));
    int start = names.isFound() ? names.start() : -1;
    if (!isListed(names.first())) {
      boolean cited = start >= 0 && NameYears.areCited(text.substring(start, open));
      start = cited ? start : bodyStart(text, floor, open);
    }
    return start < 0
        ? new NameYears(list, CitedNames.NONE)
        : NameYears.narrative(list, text.substring(start, open));
  }

  private boolean isListed(String name) {
    return list.hasKey(AuthorYears.key(name));
  }

  /** Where a body's name starts that ends at a bracket, or -1. */
  private int bodyStart(String text, int from, int open) {
    for (int at = text.indexOf(' ', from); at >= 0 && at < open; at = text.indexOf(' ', at + 1)) {
      boolean capital = Character.isUpperCase(text.charAt(at + 1));
      if (capital && isListed(text.substring(at + 1, open))) {
        return at + 1;
      }
    }
    return -1;
  }
}
