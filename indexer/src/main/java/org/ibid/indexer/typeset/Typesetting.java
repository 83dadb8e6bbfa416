package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.List;
import org.ibid.indexer.literature.Dropped;
import org.jspecify.annotations.Nullable;

/**
 * The text of a paper as it was set.
 *
 * @param passages in reading order
 * @param heads what stands at the head or foot of its pages, each once
 * @param dropped what is in no passage
 */
public record Typesetting(List<Passage> passages, List<String> heads, List<Dropped> dropped) {

  public Typesetting {
    passages = List.copyOf(passages);
    heads = List.copyOf(heads);
    dropped = List.copyOf(dropped);
  }

  /**
   * Reads the sheets of a paper, in order.
   *
   * @param title what its file says its title is, or null; it counts where a page says the same
   */
  public static Typesetting of(List<Sheet> sheets, @Nullable String title) {
    List<PageRows> pages = PageRows.of(sheets);
    RunningHeads running = RunningHeads.of(pages);
    List<Gutter> gutters =
        pages.stream()
            .flatMap(page -> Columns.gutter(running.without(page)).stream())
            .distinct()
            .toList();
    List<Line> lines = new ArrayList<>();
    for (PageRows page : pages) {
      for (List<Segment> column : Columns.of(running.without(page), gutters)) {
        lines.addAll(ColumnLines.of(page.number(), columnAfter(lines), column));
      }
    }
    List<String> heads = running.texts();
    return new Typesetting(
        Passages.of(lines, new PaperFacts(heads, title)),
        heads,
        heads.stream().map(head -> new Dropped(head, "running head")).toList());
  }

  private static int columnAfter(List<Line> lines) {
    return lines.isEmpty() ? 0 : lines.getLast().column() + 1;
  }
}
