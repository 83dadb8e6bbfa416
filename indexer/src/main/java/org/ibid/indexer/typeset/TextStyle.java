package org.ibid.indexer.typeset;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What most of the text looks like.
 *
 * @param size of most of its characters
 * @param face of most of its characters
 * @param leadings by size, in quarter points: how far lines of a paragraph are apart
 * @param shares by face: which part of the characters are of it
 */
record TextStyle(double size, Face face, Map<Double, Double> leadings, Map<Face, Double> shares) {

  /** Room above a line that is so many times that between lines parts them. */
  private static final double APART = 1.22;

  /** Where a size has too few lines to tell, lines are so many times their size apart. */
  private static final double USUAL = 1.25;

  /** Sizes differ where they do by more points than this. */
  private static final double UNLIKE = 0.6;

  TextStyle {
    leadings = Map.copyOf(leadings);
    shares = Map.copyOf(shares);
  }

  /** Which part of the characters are of a face. */
  double share(Face cut) {
    return shares.getOrDefault(cut, 0.0);
  }

  static TextStyle of(List<Line> lines) {
    Map<LineStyle, Integer> styles = new HashMap<>();
    Map<Double, Map<Double, Integer>> apart = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      styles.merge(line.style(), line.text().length(), Integer::sum);
      Line before = i == 0 ? line : lines.get(i - 1);
      double leading = Math.round((line.baseline() - before.baseline()) * 4) / 4.0;
      if (before.column() == line.column() && before.size() == line.size() && leading > 0) {
        apart.computeIfAbsent(line.size(), s -> new HashMap<>()).merge(leading, 1, Integer::sum);
      }
    }
    LineStyle most = most(styles);
    Map<Double, Double> leadings = new HashMap<>();
    apart.forEach((size, counts) -> {
      if (counts.values().stream().mapToInt(Integer::intValue).sum() > 3) {
        leadings.put(size, most(counts));
      }
    });
    return new TextStyle(most.size(), most.face(), leadings, shares(styles));
  }

  private static Map<Face, Double> shares(Map<LineStyle, Integer> styles) {
    double all = styles.values().stream().mapToInt(Integer::intValue).sum();
    Map<Face, Double> shares = new HashMap<>();
    styles.forEach((style, count) -> shares.merge(style.face(), count / all, Double::sum));
    return shares;
  }

  private static <T> T most(Map<T, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Comparator.<Map.Entry<T, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(entry -> entry.getKey().toString()))
        .orElseThrow()
        .getKey();
  }

  /** Whether more room is between two lines of a column than lines of a paragraph have. */
  boolean isApart(Line before, Line line) {
    double leading = leadings.getOrDefault(line.size(), USUAL * line.size());
    double usual = Math.min(Math.max(leading, line.size()), 2.2 * line.size());
    double room = line.baseline() - before.baseline();
    return room > APART * usual + 0.3 || room < 0;
  }

  /** Whether two lines may be of one passage by their looks. */
  static boolean isAlike(Line one, Line other) {
    return Math.abs(one.size() - other.size()) <= UNLIKE && one.bold() == other.bold();
  }

  boolean isSmaller(LineGroup group) {
    return group.size() < size - UNLIKE;
  }

  boolean isLarger(LineGroup group) {
    return group.size() > size + UNLIKE;
  }
}
