package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ibid.indexer.typeset.Passage.SetLine;
import org.jspecify.annotations.Nullable;

/** Puts lines together to passages. */
final class Passages {

  private static final Pattern ITEM =
      Pattern.compile("[•●▪■◦‣–—*-]|\\(?[\\divxa-h]{1,4}[.)]|\\[\\d{1,4}\\]");

  private final List<Line> lines;
  private final TextStyle style;
  private final ColumnEdges edges;
  private @Nullable Line before;

  private Passages(List<Line> lines) {
    this.lines = lines;
    this.style = TextStyle.of(lines);
    this.edges = new ColumnEdges(lines);
  }

  /**
   * The passages of a paper.
   *
   * @param facts what is known of it beside its text
   */
  static List<Passage> of(List<Line> lines, PaperFacts facts) {
    return lines.isEmpty() ? List.of() : new Passages(lines).find(facts);
  }

  private List<Passage> find(PaperFacts facts) {
    List<LineGroup> groups = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!open.isEmpty() && isParted(lines.get(i - 1), lines.get(i))) {
        groups.add(new LineGroup(open));
        open = new ArrayList<>();
      }
      open.add(lines.get(i));
    }
    groups.add(new LineGroup(open));
    List<Passage.Kind> kinds =
        Notes.marked(groups, new Kinds(groups, style, edges, facts).of(), edges);
    List<Passage> passages = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      passages.add(passage(groups.get(i), kinds.get(i)));
    }
    return passages;
  }

  private Passage passage(LineGroup group, Passage.Kind kind) {
    List<SetLine> set = new ArrayList<>();
    for (Line line : group.lines()) {
      boolean apart = before == null || isApart(before, line);
      set.add(new SetLine(line.text(), edges.indent(line), apart));
      before = line;
    }
    return new Passage(kind, group.lines().getFirst().page(), set);
  }

  private boolean isApart(Line before, Line line) {
    return before.column() == line.column() && style.isApart(before, line);
  }

  /** Whether a passage ends between two lines. */
  private boolean isParted(Line before, Line line) {
    if (!TextStyle.isAlike(before, line)) {
      return true;
    }
    if (before.column() != line.column() && !isNextBelow(before, line)) {
      return !runsOn(before, line);
    }
    return style.isApart(before, line)
        || (edges.isFurtherIn(before, line) && !isItem(before) && !isCentred(before, line))
        || (edges.isShort(before) && endsSentence(before) && edges.isJustified(line));
  }

  /** A short last line may fit a column in which its paragraph doesn't stand. */
  private boolean isNextBelow(Line before, Line line) {
    return before.page() == line.page()
        && Math.abs(before.left() - line.left()) < 1
        && !style.isApart(before, line);
  }

  /** Over the edge of a column goes on what doesn't end at it. */
  private boolean runsOn(Line before, Line line) {
    return !edges.isShort(before)
        && !edges.isIndented(line)
        && !endsSentence(before)
        && before.gaps() == 0
        && line.gaps() == 0;
  }

  /** What follows on an item of a list stands further in than its label. */
  private static boolean isItem(Line line) {
    return ITEM.matcher(line.text()).lookingAt();
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
