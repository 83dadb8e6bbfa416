package org.ibid.indexer.print;

import java.util.ArrayList;
import java.util.List;

/** Puts the columns of a page one below the other: the left one, then the right one. */
final class Columns {

  /** So many columns stand side by side at most; what has more is a table. */
  private static final int MOST = 3;

  private final List<String> order = new ArrayList<>();

  private Columns() {}

  /** The lines in reading order; where nothing stands side by side, as they are. */
  static List<String> inOrder(List<String> lines) {
    return inOrder(lines, MOST);
  }

  private static List<String> inOrder(List<String> lines, int most) {
    Gutter gutter = most > 1 ? Gutter.of(lines) : null;
    if (gutter == null) {
      return lines;
    }
    Columns columns = new Columns();
    columns.separate(lines, gutter, most);
    return columns.order;
  }

  private void separate(List<String> lines, Gutter gutter, int most) {
    List<String> open = new ArrayList<>();
    for (String line : lines) {
      if (gutter.side(line) == Gutter.Side.ACROSS) {
        flush(open, gutter, most);
        order.add(line);
        open = new ArrayList<>();
      } else {
        open.add(line);
      }
    }
    flush(open, gutter, most);
  }

  /** Adds what stands left of the gutter, then what stands right of it. */
  private void flush(List<String> region, Gutter gutter, int most) {
    int edge = region.stream().mapToInt(gutter::rightFrom).min().orElse(0);
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (String line : region) {
      switch (gutter.side(line)) {
        case BOTH -> {
          String head = line.substring(0, gutter.cut(line));
          left.add(head);
          right.add(line.substring(Math.max(edge, Ink.end(head))));
        }
        case RIGHT -> {
          left.add("");
          right.add(line.substring(Math.min(edge, line.length())));
        }
        case LEFT, BLANK, ACROSS -> {
          left.add(line);
          right.add("");
        }
      }
    }
    order.addAll(inOrder(left, most - 1));
    order.addAll(inOrder(trimmed(right), most - 1));
  }

  /** Without the blank lines at the start, which stand beside the left column's first lines. */
  private static List<String> trimmed(List<String> lines) {
    int first = 0;
    while (first < lines.size() && Ink.isEmpty(lines.get(first))) {
      first++;
    }
    return lines.subList(first, lines.size());
  }
}
