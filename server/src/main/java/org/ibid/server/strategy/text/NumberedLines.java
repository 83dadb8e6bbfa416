package org.ibid.server.strategy.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the lines of a strategy together whose lines are numbered, lettered or headed. */
final class NumberedLines {

  /** {@code Final search: A or B or C}: words, and a combination. */
  private static final Pattern NAMED = Pattern.compile("([A-Za-z][A-Za-z ]{2,40}+):\\h*+(.++)");

  private static final Pattern COUNT = Pattern.compile("\\d{1,3}(?:[,.\\h]\\d{3})++|\\d{1,10}");

  private final Labels labels;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Aside> asides = new ArrayList<>();
  private @Nullable Entry current;

  private NumberedLines(Labels labels) {
    this.labels = labels;
  }

  static Draft of(List<Printed> lines, Labels labels) {
    NumberedLines numbered = new NumberedLines(labels);
    for (int i = 0; i < lines.size(); i++) {
      numbered.read(lines.get(i), i);
    }
    numbered.close(null);
    return new Draft(numbered.entries, numbered.asides);
  }

  private void read(Printed line, int at) {
    Optional<Label> label = labels.at(at);
    if (label.isPresent()) {
      close(label.get());
      current = Entry.of(line, label.get());
      return;
    }
    Optional<Entry> named = named(line);
    if (named.isPresent()) {
      close(null);
      current = named.get();
      return;
    }
    Entry entry = current;
    if (entry == null) {
      asides.add(line.as(Aside.Kind.HEADING));
    } else if (isCount(line, entry)) {
      current = entry.counted(PrintedCounts.number(line.text()));
    } else {
      current = after(entry, line);
    }
  }

  private @Nullable Entry after(Entry entry, Printed line) {
    if (entry.isEmpty() || isTitleOf(entry, line)) {
      return entry.isEmpty() ? entry.and(line) : entry.headed(line);
    }
    if (goesOn(entry, line)) {
      return entry.and(line);
    }
    close(null);
    asides.add(line.as(Aside.Kind.HEADING));
    return null;
  }

  private static boolean isCount(Printed line, Entry entry) {
    return !entry.isEmpty()
        && !Wording.endsOpen(entry.tail())
        && COUNT.matcher(line.text()).matches();
  }

  /** Whether words that stand as a line are the title of the query below them. */
  private static boolean isTitleOf(Entry entry, Printed line) {
    return entry.title() == null
        && !Wording.isQuery(entry.head())
        && !Wording.endsOpen(entry.tail())
        && !Wording.beginsInside(line.text())
        && Wording.isQuery(line.text());
  }

  private static boolean goesOn(Entry entry, Printed line) {
    String text = entry.tail();
    String next = line.text();
    if (Wording.endsOpen(text) || Wording.beginsInside(next) || entry.open() > 0) {
      return true;
    }
    boolean words = !Wording.isQuery(next);
    return !words || !(line.apart() || next.endsWith(":") || Wording.endsClosed(text));
  }

  private static Optional<Entry> named(Printed line) {
    if (line.end() - line.start() > 1_000) {
      return Optional.empty();
    }
    Matcher named = NAMED.matcher(line.text());
    if (!named.matches() || Combination.of(named.group(2)).isEmpty()) {
      return Optional.empty();
    }
    int start = line.start() + named.start(2);
    return Optional.of(Entry.of(line, named.group(1), start));
  }

  /** Ends the line that was being read; {@code next} is the number of the one that follows it. */
  private void close(@Nullable Label next) {
    Entry entry = current;
    current = null;
    if (entry == null) {
      return;
    }
    if (entry.isEmpty() || isHeadingOver(entry, next)) {
      asides.add(entry.heading());
      return;
    }
    Aside title = entry.title();
    if (title != null) {
      asides.add(title);
    }
    entries.add(entry);
  }

  /** {@code 1 Index test} over {@code 1a}. */
  private static boolean isHeadingOver(Entry entry, @Nullable Label next) {
    return next != null
        && next.letter() == 'a'
        && !next.isCapital()
        && Integer.toString(next.number()).equals(entry.name())
        && !Wording.isQuery(entry.head());
  }
}
