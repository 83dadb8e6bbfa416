package org.ibid.server.strategy.text;

import java.util.ArrayList;
import java.util.List;

/** Puts the lines of a strategy together that have no numbers and are counted. */
final class CountedLines {

  /** A line is rarely wrapped further than over a page. */
  private static final int MOST_WRAPPED = 60;

  /** Words alone are headings only where nearly every other line is written as a query. */
  private static final double NEARLY_ALL = 0.7;

  private CountedLines() {}

  static Draft of(List<Printed> lines) {
    Draft headed = read(lines, true);
    if (headed.asides().isEmpty() || headed.outOfPlace() == 0) {
      return headed;
    }
    Draft plain = read(lines, false);
    return plain.outOfPlace() < headed.outOfPlace() ? plain : headed;
  }

  private static Draft read(List<Printed> lines, boolean headings) {
    List<Entry> entries = new ArrayList<>();
    List<Aside> asides = new ArrayList<>();
    boolean mostlyQueries = mostlyQueries(lines);
    int at = 0;
    while (at < lines.size()) {
      Printed line = lines.get(at);
      if (headings && isHeading(line, mostlyQueries)) {
        asides.add(line.as(Aside.Kind.HEADING));
        at++;
        continue;
      }
      int end = wrappedUntil(lines, at);
      Entry entry = Entry.of(line, null);
      for (Printed part : lines.subList(at + 1, end)) {
        entry = entry.and(part);
      }
      entries.add(entry);
      at = end;
    }
    return new Draft(entries, asides);
  }

  private static boolean mostlyQueries(List<Printed> lines) {
    long queries = lines.stream().filter(line -> Wording.isQuery(line.text())).count();
    return queries > 1 && queries >= NEARLY_ALL * lines.size();
  }

  private static boolean isHeading(Printed line, boolean mostlyQueries) {
    String text = line.text();
    if (Wording.isQuery(text) || Wording.endsOpen(text) || Wording.open(text) != 0) {
      return false;
    }
    return text.endsWith(":") || (mostlyQueries && Character.isUpperCase(text.charAt(0)));
  }

  /** The line after the last that belongs to the query which begins here. */
  private static int wrappedUntil(List<Printed> lines, int first) {
    int end = first + 1;
    while (end < lines.size() && joins(lines.get(end - 1), lines.get(end))) {
      end++;
    }
    int open = Wording.open(lines.get(first).text());
    return open > 0 && end == first + 1 ? closedAfter(lines, first, open) : end;
  }

  private static boolean joins(Printed line, Printed next) {
    return Wording.endsOpen(line.text()) || Wording.beginsInside(next.text());
  }

  /**
   * Where parentheses are closed that a line leaves open: they may just be misprinted, and then the
   * lines below are lines of their own.
   */
  private static int closedAfter(List<Printed> lines, int first, int openAtFirst) {
    int open = openAtFirst;
    int last = Math.min(lines.size(), first + MOST_WRAPPED);
    for (int i = first + 1; i < last; i++) {
      String text = lines.get(i).text();
      int more = Wording.open(text);
      if (more == 0 && (Wording.endsClosed(text) || Combination.of(text).isPresent())) {
        return first + 1;
      }
      open += more;
      if (open == 0) {
        return i + 1;
      }
    }
    return first + 1;
  }
}
