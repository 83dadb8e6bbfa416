package org.ibid.indexer.print;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds the heads and feet of pages: lines near a page's edge that come again on another page, but
 * for the number of the page, and that number alone.
 */
final class RunningLines {

  /** Heads and feet take so many lines of a page's top and bottom, blank ones not counted. */
  private static final int EDGE = 4;

  /** Longer lines are text. */
  private static final int LONGEST = 240;

  /** A line away from the edges runs if it comes on so many pages. */
  private static final int FEWEST_PAGES = 3;

  /** A line away from the edges of less characters may be a cell of a table. */
  private static final int SHORTEST = 12;

  private final List<Page> pages;
  private final OptionalInt offset;
  private final Set<String> atEdges = new HashSet<>();
  private final Set<String> anywhere = new HashSet<>();

  private RunningLines(List<Page> pages) {
    this.pages = pages;
    this.offset = PageNumbers.offset(pages.stream().map(RunningLines::edgeLines).toList());
  }

  static RunningLines of(List<Page> pages) {
    RunningLines running = new RunningLines(pages);
    running.find();
    return running;
  }

  private void find() {
    Map<String, Set<Integer>> edges = new HashMap<>();
    Map<String, Set<Integer>> lines = new HashMap<>();
    for (Page page : pages) {
      edgeLines(page).forEach(line -> note(edges, line, page));
      page.lines().forEach(line -> note(lines, line, page));
    }
    edges.forEach((line, on) -> {
      if (on.size() > 1) {
        atEdges.add(line);
      }
    });
    lines.forEach((line, on) -> {
      if (on.size() >= FEWEST_PAGES && line.length() >= SHORTEST) {
        anywhere.add(line);
      }
    });
  }

  private void note(Map<String, Set<Integer>> pagesOf, String line, Page page) {
    if (isShort(line)) {
      pagesOf.computeIfAbsent(key(line, page), k -> new HashSet<>()).add(page.number());
    }
  }

  private static boolean isShort(String line) {
    return line.length() <= LONGEST && !Ink.isEmpty(line) && line.charAt(Ink.start(line)) != '[';
  }

  private String key(String line, Page page) {
    return PageNumbers.masked(line, offset.isPresent() ? page.number() + offset.getAsInt() : -1);
  }

  private static List<String> edgeLines(Page page) {
    int[] inked = page.inked();
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < inked.length; i++) {
      if (isEdge(i, inked.length)) {
        lines.add(page.lines().get(inked[i]));
      }
    }
    return lines;
  }

  private static boolean isEdge(int i, int lines) {
    return i < EDGE || i >= lines - EDGE;
  }

  /**
   * Positions of a page's heads and feet. The first page's head stays: it is the paper's own front
   * matter.
   */
  Set<Integer> on(Page page) {
    int[] inked = page.inked();
    Set<Integer> running = new HashSet<>();
    for (int i = 0; i < inked.length; i++) {
      String line = page.lines().get(inked[i]);
      boolean head = page.number() == 1 && i < inked.length - EDGE;
      boolean edge = isEdge(i, inked.length);
      if (!head
          && isShort(line)
          && (isRunning(key(line, page), edge) || (edge && isAddress(Ink.stripped(line))))) {
        running.add(inked[i]);
      }
    }
    return running;
  }

  /** {@code Leaves 2017, 10, 45; doi:10.1234/l.45}: the head of other pages and the DOI. */
  private boolean extendsHead(String key) {
    for (int end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) {
      if (end >= SHORTEST && atEdges.contains(key.substring(0, end))) {
        return true;
      }
    }
    return false;
  }

  /** The site of the journal, alone on its line. */
  private static boolean isAddress(String line) {
    return line.indexOf(' ') < 0
        && (line.startsWith("www.") || line.startsWith("http://") || line.startsWith("https://"));
  }

  private boolean isRunning(String key, boolean edge) {
    return edge
        ? key.isEmpty() || atEdges.contains(key) || extendsHead(key)
        : anywhere.contains(key);
  }
}
