package org.ibid.indexer.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ibid.indexer.literature.Dropped;

/**
 * A printed text as running text.
 *
 * @param text one column; a line that runs on over the edge of a page follows without a blank one
 * @param pages how many it was printed on; 1 where it shows none
 * @param dropped heads, feet and page numbers, in order
 */
public record PrintedText(String text, int pages, List<Dropped> dropped) {

  /** A line runs on over the edge of the page only where it is at least this part of the widest. */
  private static final double FULL = 0.6;

  private static final String HEAD = "running head";

  public PrintedText {
    dropped = List.copyOf(dropped);
  }

  /** Reads a text; one that shows neither pages nor columns comes back as it is. */
  public static PrintedText of(String text) {
    List<Page> pages = Page.of(text);
    if (pages.size() < 2) {
      return unpaged(text);
    }
    RunningLines running = RunningLines.of(pages);
    List<Dropped> dropped = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Page page : pages) {
      append(lines, Columns.inOrder(without(running.on(page), page, dropped)));
    }
    return new PrintedText(String.join("\n", lines), pages.size(), dropped);
  }

  /** The heads and feet, each once: they name the paper's journal, year and DOI. */
  public List<String> heads() {
    return dropped.stream().map(Dropped::text).distinct().toList();
  }

  /** A text that shows no pages by form feeds; heads that come again part it. */
  private static PrintedText unpaged(String text) {
    List<String> all = text.lines().toList();
    List<String> inOrder = Columns.inOrder(all);
    Set<Integer> running = RepeatedLines.of(inOrder);
    if (running.isEmpty()) {
      return new PrintedText(inOrder == all ? text : String.join("\n", inOrder), 1, List.of());
    }
    List<Dropped> dropped = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<String> sheet = new ArrayList<>();
    int sheets = 1;
    for (int i = 0; i < inOrder.size(); i++) {
      if (running.contains(i)) {
        dropped.add(new Dropped(Ink.stripped(inOrder.get(i)), HEAD));
        sheets += sheet.isEmpty() ? 0 : 1;
        append(lines, sheet);
        sheet = new ArrayList<>();
      } else {
        sheet.add(inOrder.get(i));
      }
    }
    append(lines, sheet);
    return new PrintedText(String.join("\n", lines), sheets, dropped);
  }

  private static List<String> without(Set<Integer> running, Page page, List<Dropped> dropped) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < page.lines().size(); i++) {
      if (running.contains(i)) {
        dropped.add(new Dropped(Ink.stripped(page.lines().get(i)), HEAD));
        kept.add("");
      } else {
        kept.add(page.lines().get(i));
      }
    }
    return kept;
  }

  /** Adds a page; between a line that breaks off and the next one stands no blank line. */
  private static void append(List<String> lines, List<String> page) {
    int first = 0;
    while (first < page.size() && Ink.isEmpty(page.get(first))) {
      first++;
    }
    if (first == page.size()) {
      return;
    }
    while (!lines.isEmpty() && Ink.isEmpty(lines.getLast())) {
      lines.removeLast();
    }
    boolean broken = !lines.isEmpty() && breaksOff(lines.getLast(), page);
    if (!broken) {
      lines.add("");
    }
    lines.addAll(page.subList(first, page.size()));
  }

  private static boolean breaksOff(String last, List<String> page) {
    int width = page.stream().mapToInt(line -> Ink.stripped(line).length()).max().orElse(0);
    String text = Ink.stripped(last);
    char end = text.charAt(text.length() - 1);
    return text.length() >= FULL * Math.min(width, 200) && ".?!:".indexOf(end) < 0;
  }
}
