package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.typeset.Passage.SetLine;

/** Puts lines together to passages. */
final class Passages {

  private final List<Line> lines;
  private final TextStyle style;
  private final ColumnEdges edges;

  private Passages(List<Line> lines) {
    this.lines = lines;
    this.style = TextStyle.of(lines);
    this.edges = new ColumnEdges(lines);
  }

  static List<Passage> of(List<Line> lines) {
    return lines.isEmpty() ? List.of() : new Passages(lines).find();
  }

  private List<Passage> find() {
    List<LineGroup> groups = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!open.isEmpty() && isParted(lines.get(i - 1), lines.get(i), open)) {
        groups.add(new LineGroup(open));
        open = new ArrayList<>();
      }
      open.add(lines.get(i));
    }
    groups.add(new LineGroup(open));
    List<Passage.Kind> kinds = new Kinds(groups, style, edges).of();
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      passages.add(passage(groups.get(i), kinds.get(i)));
    }
    return passages;
  }

  private Passage passage(LineGroup group, Passage.Kind kind) {
    List<SetLine> set = new ArrayList<>();
    for (Line line : group.lines()) {
      int i = lines.indexOf(line);
      boolean apart = i == 0 || isApart(lines.get(i - 1), line);
      set.add(new SetLine(line.text(), edges.indent(line), apart));
    }
    return new Passage(kind, group.lines().getFirst().page(), set);
  }

  private boolean isApart(Line before, Line line) {
    return before.column() == line.column() && style.isApart(before, line);
  }

  /** Whether a passage ends between two lines. */
  private boolean isParted(Line before, Line line, List<Line> open) {
    if (!TextStyle.isAlike(before, line)) {
      return true;
    }
    if (before.column() != line.column()) {
      return !runsOn(before, line);
    }
    return style.isApart(before, line)
        || (edges.isIndented(line) && !edges.isIndented(before) && !isCentred(before, line))
        || (edges.isIndented(line) && edges.isShort(before) && !isCentred(before, line))
        || (edges.isShort(before) && endsSentence(before) && edges.isJustified(line));
  }

  /** Over the edge of a column goes on what doesn't end at it. */
  private boolean runsOn(Line before, Line line) {
    return !edges.isShort(before)
        && !edges.isIndented(line)
        && !endsSentence(before)
        && before.gaps() == 0
        && line.gaps() == 0;
  }

  private boolean isCentred(Line one, Line other) {
    double middle = (one.left() + one.right()) / 2;
    return Math.abs(middle - (other.left() + other.right()) / 2) < 2 && edges.isShort(other);
  }

  private static boolean endsSentence(Line line) {
    String text = Raised.without(line.text(), "");
    return !text.isEmpty() && ".?!:".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
