package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where segments begin below each other, as they do at the left edge of a column. */
final class LeftEdges {

  /** Segments begin below each other within so many points: labels of a list end so. */
  static final double NEAR = 5;

  /** So many segments begin at the edge of a column. */
  private static final int FEWEST = 3;

  /** So many edges are looked at; a table has fewer, a drawing has one for each piece. */
  private static final int MOST = 60;

  /** Where so many segments begin. */
  private record Edge(double at, int segments) {}

  private LeftEdges() {}

  /** The left edges that most segments have, or nearly have; those of most segments first. */
  static List<Double> of(List<Segment> segments) {
    double[] lefts = segments.stream().mapToDouble(Segment::left).sorted().toArray();
    return edges(lefts).stream()
        .sorted(Comparator.comparingInt(Edge::segments).reversed())
        .limit(MOST)
        .map(Edge::at)
        .toList();
  }

  private static List<Edge> edges(double[] lefts) {
    List<Edge> edges = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < lefts.length; i++) {
      while (end < lefts.length && lefts[end] <= lefts[i] + NEAR) {
        end++;
      }
      boolean another = edges.isEmpty() || lefts[i] > edges.getLast().at() + 1;
      if (end - i >= FEWEST && another) {
        edges.add(new Edge(lefts[i], end - i));
      }
    }
    return edges;
  }
}
