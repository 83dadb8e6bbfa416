package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the labels of a numbered list: numbers that count on from each other. */
final class EntryLabels {

  /** So many labels on each other were set apart from their entries, as columns come out. */
  private static final int SET_APART = 2;

  /** A run of so many labels before the first is the list's end, set on the page before it. */
  private static final int FEWEST_BEFORE = 3;

  /**
   * {@code [1]}, {@code (1)}, {@code 1.}, {@code 1)}, {@code 1]} as scans leave it, and a bare
   * number before a capital or a tab.
   */
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?<open>[\\[(]?)\\s?(?<number>\\d{1,4})(?:(?<close>\\s?\\]\\.?|\\)|[.．](?!\\d))|(?=\\s+\\p{Lu}|\\t))[\\s ]*+(?<rest>.*+)",
          Pattern.DOTALL);

  private static final Pattern ALONE = Pattern.compile("[\\[(]?(\\d{1,4})[\\]).]?");

  private final List<Line> lines;
  private final Set<Integer> apart = new HashSet<>();
  private final Set<Integer> apartLines = new HashSet<>();

  EntryLabels(List<Line> lines) {
    this.lines = lines;
    findApart();
  }

  /** Where an entry starts; its label, and what stands behind the label on the line. */
  record Start(int line, @Nullable String label, String rest) {
    int number() {
      return label == null ? -1 : Integer.parseInt(label);
    }
  }

  static boolean isLabelled(String text) {
    return !unlabelled(text).equals(text);
  }

  /** A line without the label that it may start with. */
  static String unlabelled(String text) {
    Matcher m = LABELLED.matcher(text);
    return m.matches() && isPaired(m) ? m.group("rest") : text;
  }

  /** Labels that stand on each other without their entries, as many as the text has. */
  Set<Integer> apart() {
    return apart;
  }

  /** Whether a line is nothing but such a label. */
  boolean isApart(int line) {
    return apartLines.contains(line);
  }

  private void findApart() {
    int start = 0;
    while (start < lines.size()) {
      int end = start;
      int number = -1;
      while (end < lines.size() && countsOn(number, number(lines.get(end).text()))) {
        number = number(lines.get(end++).text());
      }
      if (end - start >= SET_APART) {
        for (int i = start; i < end; i++) {
          apartLines.add(i);
          apart.add(number(lines.get(i).text()));
        }
      }
      start = Math.max(end, start + 1);
    }
  }

  /** The number of a year below which a label stands doesn't count on to it. */
  private static boolean countsOn(int before, int number) {
    return number >= 0
        && (before < 0 || (number > before && number <= before + LabelChain.WIDEST_GAP + 1));
  }

  private static int number(String label) {
    Matcher alone = ALONE.matcher(label);
    return alone.matches() ? Integer.parseInt(alone.group(1)) : -1;
  }

  /** The lines whose labels count on from each other, in the order of the lines. */
  List<Start> starts() {
    List<LabelChain.Candidate> candidates = candidates();
    LabelChain chain = new LabelChain(apart);
    List<Start> starts = chain.best(candidates, 1);
    if (!starts.isEmpty()) {
      int first = starts.getFirst().line();
      int next = starts.getLast().number() + 1;
      List<Start> before =
          chain.best(
              candidates.stream()
                  .filter(c -> c.start().line() < first && c.start().number() >= next)
                  .toList(),
              next);
      if (before.size() >= FEWEST_BEFORE) {
        starts.addAll(0, before);
      }
    }
    return starts;
  }

  private List<LabelChain.Candidate> candidates() {
    List<LabelChain.Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      LabelChain.Candidate candidate = apartLines.contains(i) ? null : candidate(i);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  private LabelChain.@Nullable Candidate candidate(int i) {
    String text = lines.get(i).text();
    Matcher alone = ALONE.matcher(text);
    if (alone.matches()) {
      Start start = new Start(i, alone.group(1), "");
      return new LabelChain.Candidate(start, form(text), isLikely(i, ""));
    }
    Matcher m = LABELLED.matcher(text);
    if (!m.matches() || !isPaired(m)) {
      return null;
    }
    Start start = new Start(i, m.group("number"), m.group("rest"));
    String close = m.group("close");
    String form = m.group("open") + "#" + (close == null ? "" : Blank.strip(close));
    return new LabelChain.Candidate(start, form, isLikely(i, m.group("rest")));
  }

  private static String form(String label) {
    return label.replaceAll("\\d++", "#");
  }

  /** Brackets belong together, but a scan may have lost the first. */
  private static boolean isPaired(Matcher m) {
    String close = m.group("close");
    return switch (m.group("open")) {
      case "[" -> close != null && close.indexOf(']') >= 0;
      case "(" -> ")".equals(close);
      default -> true;
    };
  }

  /** Whether what is before a label may end an entry, and what is behind it start one. */
  private boolean isLikely(int i, String rest) {
    boolean after = i == 0 || !EntryShape.isOpen(lines.get(i - 1).text());
    return after && (rest.isEmpty() || !Character.isLowerCase(rest.codePointAt(0)));
  }
}
