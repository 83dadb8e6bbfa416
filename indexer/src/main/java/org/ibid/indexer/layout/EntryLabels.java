package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the labels of a numbered list: numbers that count on from each other. */
final class EntryLabels {

  /** How many labels may be missing between two entries before the higher one is no label. */
  private static final int WIDEST_GAP = 5;

  /** So many labels on each other were set apart from their entries, as columns come out. */
  private static final int SET_APART = 2;

  /** A run of so many labels before the first is the list's end, set on the page before it. */
  private static final int FEWEST_BEFORE = 3;

  private static final Pattern LABELLED =
      Pattern.compile(
          "(?:\\[\\s?(\\d{1,4})\\s?\\]\\.?|\\((\\d{1,4})\\)|(\\d{1,4})[.)．](?!\\d)|(\\d{1,4})(?=\\s+\\p{Lu})|(\\d{1,4})(?=\\t))[\\s ]*+(.*+)",
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
    return LABELLED.matcher(text).matches();
  }

  /** A line without the label that it may start with. */
  static String unlabelled(String text) {
    Matcher m = LABELLED.matcher(text);
    return m.matches() ? m.group(6) : text;
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
      while (end < lines.size() && ALONE.matcher(lines.get(end).text()).matches()) {
        end++;
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

  private static int number(String label) {
    Matcher alone = ALONE.matcher(label);
    return alone.matches() ? Integer.parseInt(alone.group(1)) : -1;
  }

  /** The lines whose labels count on from each other, in the order of the lines. */
  List<Start> starts() {
    List<Start> candidates = candidates();
    List<Start> starts = chain(candidates, WIDEST_GAP);
    if (!starts.isEmpty()) {
      int first = starts.getFirst().line();
      int next = starts.getLast().number() + 1;
      List<Start> before =
          chain(
              candidates.stream().filter(s -> s.line() < first && s.number() >= next).toList(),
              next);
      if (before.size() >= FEWEST_BEFORE) {
        starts.addAll(0, before);
      }
    }
    return starts;
  }

  private List<Start> candidates() {
    List<Start> candidates = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Start candidate = apartLines.contains(i) ? null : labelled(i);
      if (candidate != null) {
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  private List<Start> chain(List<Start> candidates, int highestFirst) {
    Map<Integer, Integer> last = new HashMap<>();
    candidates.forEach(candidate -> last.put(candidate.number(), candidate.line()));
    List<Start> starts = new ArrayList<>();
    int before = -1;
    for (Start candidate : candidates) {
      boolean next =
          before < 0 ? candidate.number() <= highestFirst : candidate.number() == before + 1;
      if (next || isAfterGap(candidate, before, last)) {
        starts.add(candidate);
        before = candidate.number();
      }
    }
    return starts;
  }

  /** Labels between may be missing, or set apart, if none of them comes later. */
  private boolean isAfterGap(Start candidate, int before, Map<Integer, Integer> last) {
    int number = candidate.number();
    if (number <= before) {
      return false;
    }
    if (before < 0) {
      return areApart(1, number);
    }
    return (number <= before + WIDEST_GAP || areApart(before + 1, number))
        && last.getOrDefault(before + 1, -1) < candidate.line();
  }

  private boolean areApart(int from, int to) {
    for (int number = from; number < to; number++) {
      if (!apart.contains(number)) {
        return false;
      }
    }
    return from < to;
  }

  private @Nullable Start labelled(int i) {
    String text = lines.get(i).text();
    Matcher alone = ALONE.matcher(text);
    if (alone.matches()) {
      return new Start(i, alone.group(1), "");
    }
    Matcher m = LABELLED.matcher(text);
    if (!m.matches()) {
      return null;
    }
    for (int group = 1; group <= 5; group++) {
      if (m.group(group) != null) {
        return new Start(i, m.group(group), m.group(6));
      }
    }
    return null;
  }
}
