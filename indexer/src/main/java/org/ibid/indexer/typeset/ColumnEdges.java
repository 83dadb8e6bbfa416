package org.ibid.indexer.typeset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where columns begin and end, and how lines stand in them. */
final class ColumnEdges {

  /** Paragraphs are indented by this part of their size at least. */
  private static final double INDENT = 0.6;

  /** A line ends early where so many times its size is left. */
  private static final double SHORT = 2.5;

  private final Map<Integer, double[]> edges = new HashMap<>();
  private final Map<Integer, int[]> full = new HashMap<>();

  ColumnEdges(List<Line> lines) {
    for (Line line : lines) {
      double[] edge =
          edges.computeIfAbsent(line.column(), c -> new double[] {line.left(), line.right()});
      edge[0] = Math.min(edge[0], line.left());
      edge[1] = Math.max(edge[1], line.right());
    }
    for (Line line : lines) {
      int[] counts = full.computeIfAbsent(line.column(), c -> new int[2]);
      counts[line.right() > right(line) - 1 ? 0 : 1]++;
    }
  }

  double left(Line line) {
    return edge(line)[0];
  }

  double right(Line line) {
    return edge(line)[1];
  }

  private double[] edge(Line line) {
    return edges.getOrDefault(line.column(), new double[] {line.left(), line.right()});
  }

  boolean isIndented(Line line) {
    return line.left() > left(line) + INDENT * line.size();
  }

  /** Whether a line is indented, and more than the one before it. */
  boolean isFurtherIn(Line before, Line line) {
    return isIndented(line) && line.left() > before.left() + INDENT * line.size();
  }

  boolean isShort(Line line) {
    return line.right() < right(line) - SHORT * line.size();
  }

  /** Whether most lines of a line's column reach its end. */
  boolean isJustified(Line line) {
    int[] counts = full.getOrDefault(line.column(), new int[2]);
    return counts[0] > counts[1];
  }

  /** In half the size of the line. */
  int indent(Line line) {
    return (int) Math.round((line.left() - left(line)) / (line.size() / 2));
  }
}
