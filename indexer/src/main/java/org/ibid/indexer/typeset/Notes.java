package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.typeset.Passage.Kind;

/**
 * Finds small print that interrupts the text: at the foot of a column whose upper part is text, and
 * in a narrow column beside the first page's text.
 */
final class Notes {

  /** A column so much narrower than the widest of its page stands beside the text. */
  private static final double NARROW = 0.45;

  /** Journals print such columns on the first page; a cover may stand before it. */
  private static final int LAST_SIDE_PAGE = 2;

  private final List<LineGroup> groups;
  private final List<Kind> kinds;
  private final ColumnEdges edges;

  private Notes(List<LineGroup> groups, List<Kind> kinds, ColumnEdges edges) {
    this.groups = groups;
    this.kinds = new ArrayList<>(kinds);
    this.edges = edges;
  }

  /** The kinds with those that are notes said to be so. */
  static List<Kind> marked(List<LineGroup> groups, List<Kind> kinds, ColumnEdges edges) {
    return new Notes(groups, kinds, edges).mark();
  }

  private List<Kind> mark() {
    Map<Integer, Double> widest = new HashMap<>();
    groups.forEach(g -> widest.merge(g.first().page(), width(g), Math::max));
    int start = 0;
    for (int i = 1; i <= groups.size(); i++) {
      if (i == groups.size() || column(i) != column(start)) {
        column(start, i, widest.getOrDefault(groups.get(start).first().page(), 0.0));
        start = i;
      }
    }
    return kinds;
  }

  private int column(int i) {
    return groups.get(i).first().column();
  }

  private double width(LineGroup group) {
    return edges.right(group.first()) - edges.left(group.first());
  }

  private void column(int start, int end, double widest) {
    boolean side =
        groups.get(start).first().page() <= LAST_SIDE_PAGE
            && width(groups.get(start)) < NARROW * widest
            && kinds.subList(start, end).stream().allMatch(kind -> kind == Kind.SMALL);
    int first = end;
    while (first > start && kinds.get(first - 1) == Kind.SMALL) {
      first--;
    }
    boolean foot = first > start && kinds.get(first - 1) == Kind.TEXT;
    for (int i = side ? start : first; i < end && (side || foot); i++) {
      kinds.set(i, Kind.NOTE);
    }
  }
}
