package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ibid.indexer.layout.EntryLabels.Start;

/** Splits the lines of a reference list into its entries. */
final class ReferenceListSplitter {

  /** Fewer words without a number are a link or a caption. */
  private static final int FEWEST_WORDS = 5;

  /** So many lines of furniture may stand before the first label. */
  private static final int FURNITURE = 3;

  /** So many labels that count on are a list, whatever stands before it. */
  private static final int SURE_LABELS = 5;

  /** So few labels without their entries may be a page's numbers. */
  private static final int FEWEST_APART = 3;

  /** The lines that start entries are so many of a hanging list at most. */
  private static final double MOST_STARTS = 0.75;

  private final List<Line> lines;
  private final DroppedText dropped;
  private final LineJoin join;
  private final EntryLabels labels;
  private final int width;

  private ReferenceListSplitter(List<Line> lines, LineJoin join, DroppedText dropped) {
    this.lines = lines;
    this.join = join;
    this.dropped = dropped;
    this.labels = new EntryLabels(lines);
    this.width = lines.stream().mapToInt(l -> Math.min(l.text().length(), 200)).max().orElse(0);
  }

  /** The entries in order; link rows go to {@code dropped}. */
  static List<ListEntry> split(List<Line> list, DroppedText dropped) {
    return split(list, new LineJoin(list), dropped);
  }

  /** The entries in order, their lines joined as the text's others are. */
  static List<ListEntry> split(List<Line> list, LineJoin join, DroppedText dropped) {
    return new ReferenceListSplitter(list, join, dropped).split();
  }

  private List<ListEntry> split() {
    List<Start> labelled = labels.starts();
    boolean numbered =
        !labelled.isEmpty()
            && (labelled.size() >= SURE_LABELS
                || !labels.apart().isEmpty()
                || (labelled.getFirst().line() <= FURNITURE
                    && (labelled.size() > 1 || lines.size() <= 3)));
    if (numbered || labels.apart().size() >= FEWEST_APART) {
      return entries(completed(labelled));
    }
    return entries(unlabelledStarts());
  }

  /** The starts with those whose labels were set apart, between two that are known. */
  private List<Start> completed(List<Start> labelled) {
    if (labels.apart().isEmpty()) {
      return labelled;
    }
    List<Start> all = new ArrayList<>();
    int line = 0;
    int number = 1;
    for (Start start : labelled) {
      if (start.number() >= number) {
        all.addAll(between(line, start.line(), number, start.number()));
      }
      all.add(start);
      line = start.line() + 1;
      number = start.number() + 1;
    }
    int end = labels.apart().stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    if (end > number) {
      all.addAll(between(line, lines.size(), number, end));
    }
    return all;
  }

  /** The likeliest starts among lines for entries with the numbers that are missing. */
  private List<Start> between(int from, int to, int first, int end) {
    int missing = end - first;
    List<Scored> best =
        IntStream.range(from, to)
            .filter(i -> !labels.isApart(i))
            .mapToObj(i -> new Scored(i, score(i)))
            .filter(scored -> scored.score() >= EntryShape.START)
            .sorted(Comparator.comparingInt(Scored::score).reversed())
            .limit(Math.max(0, missing))
            .sorted(Comparator.comparingInt(Scored::line))
            .toList();
    List<Start> starts = new ArrayList<>();
    for (Scored scored : best) {
      String label = best.size() == missing ? Integer.toString(first + starts.size()) : null;
      starts.add(new Start(scored.line(), label, lines.get(scored.line()).printed()));
    }
    return starts;
  }

  /** A line and what speaks for a start at it. */
  private record Scored(int line, int score) {}

  /** What speaks for a start at a line; the first of all starts an entry. */
  private int score(int i) {
    int before = i - 1;
    while (before >= 0 && labels.isApart(before)) {
      before--;
    }
    return before < 0
        ? Integer.MAX_VALUE
        : EntryShape.score(lines.get(before), lines.get(i), width);
  }

  private List<ListEntry> entries(List<Start> starts) {
    List<ListEntry> entries = new ArrayList<>();
    int first = starts.isEmpty() ? lines.size() : starts.getFirst().line();
    for (Line line : lines.subList(0, first)) {
      dropped.add(line.text(), LinkRow.is(line.text()) ? "link row" : "reference list furniture");
    }
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1).line() : lines.size();
      entry(starts.get(i), end).ifPresent(entries::add);
    }
    return entries;
  }

  private Optional<ListEntry> entry(Start start, int end) {
    StringBuilder text = new StringBuilder(start.rest());
    StringBuilder links = new StringBuilder();
    for (int i = start.line() + 1; i < end; i++) {
      Line line = lines.get(i);
      if (labels.isApart(i)) {
        dropped.add(line.text(), "label set apart");
      } else if (LinkRow.is(line.text())) {
        links.append(' ').append(line.printed());
        dropped.add(line.text(), "link row");
      } else {
        join.append(text, line);
      }
    }
    String printed = Blank.collapse(text.toString());
    int tail = LinkRow.tail(printed);
    if (tail < printed.length()) {
      dropped.add(Blank.strip(printed.substring(tail)), "link row");
    }
    String raw = printed.substring(0, tail);
    if (start.label() == null && isFurniture(raw)) {
      dropped.add(raw, "reference list furniture");
      return Optional.empty();
    }
    return raw.isEmpty()
        ? Optional.empty()
        : Optional.of(new ListEntry(start.label(), raw, Identifiers.of(printed + links)));
  }

  /** An entry has a year, or at least the words of a title. */
  private static boolean isFurniture(String raw) {
    return Words.count(raw) < FEWEST_WORDS && raw.chars().noneMatch(Character::isDigit);
  }

  /**
   * In a list without labels an entry starts at a bullet, after a blank line, or where the indent
   * goes back; in a list that shows none of these, where the lines look like it.
   */
  private List<Start> unlabelledStarts() {
    boolean bullets = !lines.isEmpty() && lines.getFirst().bullet();
    boolean blanks = isBlankSeparated();
    int least = lines.stream().mapToInt(Line::indent).min().orElse(0);
    boolean hanging = isHanging(least);
    List<Start> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      boolean start =
          bullets
              ? line.bullet()
              : blanks ? line.afterBlank() : hanging ? line.indent() == least : startsEntry(i);
      if (start && !LinkRow.is(line.text())) {
        starts.add(new Start(i, null, bullets ? line.text() : line.printed()));
      }
    }
    return starts;
  }

  /** Blank lines part the entries unless more entries start without one. */
  private boolean isBlankSeparated() {
    int blank = 0;
    int none = 0;
    for (int i = 1; i < lines.size(); i++) {
      boolean row = LinkRow.is(lines.get(i).text());
      blank += lines.get(i).afterBlank() && !row ? 1 : 0;
      none += !lines.get(i).afterBlank() && !row && startsEntry(i) ? 1 : 0;
    }
    return blank > none;
  }

  /** Whether the lines that stand furthest left start with names, and others stand behind them. */
  private boolean isHanging(int least) {
    List<Line> text = lines.stream().filter(l -> !LinkRow.is(l.text())).toList();
    long left = text.stream().filter(l -> l.indent() == least).count();
    long named =
        text.stream()
            .filter(l -> l.indent() == least && !Character.isLowerCase(l.text().codePointAt(0)))
            .count();
    return left < text.size()
        && left <= Math.max(2, MOST_STARTS * text.size())
        && named * 10 >= left * 9;
  }

  private boolean startsEntry(int i) {
    String text = lines.get(i).text();
    if (i == 0 || LinkRow.is(lines.get(i - 1).text())) {
      return true;
    }
    boolean paragraph = text.length() > 200 && Block.endsSentence(lines.get(i - 1).text());
    return paragraph || score(i) >= EntryShape.START;
  }
}
