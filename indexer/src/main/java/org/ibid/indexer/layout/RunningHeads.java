package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out the heads and feet of printed pages: {@code 212 Section III}, {@code Leg Edema 213}. A
 * line is one if its text comes again with another number, or is the title's; or if it is set wide
 * and its number is next to such a one's.
 */
final class RunningHeads {

  private static final Pattern LEADING =
      Pattern.compile("(\\d{1,4})(\\s++)(\\p{L}.{2,79})", Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern TRAILING =
      Pattern.compile("(\\p{L}.{2,79}?)(\\s++)(\\d{1,4})", Pattern.UNICODE_CHARACTER_CLASS);

  /** Longer lines are text; the longest head, the widest gap and a number. */
  private static final int LONGEST = 120;

  /** The title is among the first lines. */
  private static final int TOP = 20;

  /** Low numbers number headings; page numbers of chapters are mostly higher. */
  private static final int HEADING_NUMBERS = 20;

  /** A head whose number isn't set apart has so many words at least. */
  private static final int FEWEST_WORDS = 3;

  /** Facing pages, and one page between. */
  private static final int NEAR = 2;

  /** A line of this length without a stop runs on behind the head of the next page. */
  private static final int RUNS_ON = 60;

  private final List<Line> lines;
  private final DroppedText dropped;
  private final Map<Integer, Head> candidates = new HashMap<>();

  private RunningHeads(List<Line> lines, DroppedText dropped) {
    this.lines = lines;
    this.dropped = dropped;
  }

  /** The lines without heads and feet, which go to {@code dropped}. */
  static List<Line> removed(List<Line> lines, DroppedText dropped) {
    return new RunningHeads(lines, dropped).removed();
  }

  private List<Line> removed() {
    for (int i = 0; i < lines.size(); i++) {
      int at = i;
      Head.of(lines.get(i)).ifPresent(head -> candidates.put(at, head));
    }
    Set<Integer> heads = candidates.isEmpty() ? Set.of() : heads();
    return heads.isEmpty() ? lines : without(heads);
  }

  private Set<Integer> heads() {
    Set<String> top = new HashSet<>();
    lines.stream().limit(TOP).forEach(l -> top.add(Folded.of(l.text())));
    Map<String, Set<Integer>> numbers = new HashMap<>();
    candidates
        .values()
        .forEach(h -> numbers.computeIfAbsent(h.text(), t -> new HashSet<>()).add(h.number()));
    Set<Integer> sure = new HashSet<>();
    Set<Integer> pages = new HashSet<>();
    candidates.forEach((i, head) -> {
      boolean again = numbers.getOrDefault(head.text(), Set.of()).size() > 1 && !head.isLabel();
      boolean title = top.contains(head.text()) && head.number() > HEADING_NUMBERS;
      if (again || title) {
        sure.add(i);
        pages.add(head.number());
      }
    });
    candidates.forEach((i, head) -> {
      if (head.wide() && isNear(head.number(), pages)) {
        sure.add(i);
      }
    });
    return sure;
  }

  private static boolean isNear(int number, Set<Integer> pages) {
    for (int other = number - NEAR; other <= number + NEAR; other++) {
      if (pages.contains(other)) {
        return true;
      }
    }
    return false;
  }

  private List<Line> without(Set<Integer> heads) {
    List<Line> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (heads.contains(i)) {
        dropped.add(line.text(), "running head");
      } else {
        boolean broken = i > 0 && heads.contains(i - 1) && !kept.isEmpty();
        kept.add(broken && runsOn(kept.getLast()) ? line.following() : line);
      }
    }
    return kept;
  }

  private static boolean runsOn(Line line) {
    return line.text().length() >= RUNS_ON && !Block.endsSentence(line.text());
  }

  /** A line that may be a head: a short text and a number at either end. */
  private record Head(String text, int number, boolean wide) {

    /** {@code Experiment 2}, {@code Table 1}: a word and its number come again in text too. */
    boolean isLabel() {
      return !wide && (number <= HEADING_NUMBERS || Words.count(text) < FEWEST_WORDS);
    }

    static Optional<Head> of(Line line) {
      if (line.bullet() || line.text().length() > LONGEST) {
        return Optional.empty();
      }
      Matcher leading = LEADING.matcher(line.text());
      if (leading.matches()) {
        return of(leading.group(3), leading.group(1), leading.group(2));
      }
      Matcher trailing = TRAILING.matcher(line.text());
      return trailing.matches()
          ? of(trailing.group(1), trailing.group(3), trailing.group(2))
          : Optional.empty();
    }

    private static Optional<Head> of(String text, String number, String gap) {
      boolean stopped = ".,;:".indexOf(text.charAt(text.length() - 1)) >= 0;
      return stopped || text.codePoints().filter(Character::isDigit).count() > 4
          ? Optional.empty()
          : Optional.of(new Head(Folded.of(text), Integer.parseInt(number), gap.length() > 1));
    }
  }
}
