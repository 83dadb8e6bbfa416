package org.ibid.indexer.typeset;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds heads and feet: rows near the upper or lower edge that stand on other pages too, at the
 * same height, but for their numbers.
 */
final class RunningHeads {

  /** Heads and feet take so many rows of a page's top and bottom. */
  private static final int EDGE = 4;

  /** They stand in the outer parts of a page's height. */
  private static final double MARGIN = 0.14;

  /** Pages are set alike within so many points. */
  private static final int LEVEL = 5;

  private final Set<List<Segment>> running = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> texts = new LinkedHashSet<>();

  private RunningHeads() {}

  static RunningHeads of(List<PageRows> pages) {
    Map<String, Set<Integer>> on = new HashMap<>();
    for (PageRows page : pages) {
      for (List<Segment> row : edges(page)) {
        keys(row).forEach(key -> on.computeIfAbsent(key, k -> new HashSet<>()).add(page.number()));
      }
    }
    RunningHeads heads = new RunningHeads();
    for (PageRows page : pages) {
      for (List<Segment> row : edges(page)) {
        boolean repeated =
            keys(row).stream().anyMatch(key -> on.getOrDefault(key, Set.of()).size() > 1);
        if (repeated || isNumber(row)) {
          heads.running.add(row);
          heads.texts.add(PageRows.text(row));
        }
      }
    }
    return heads;
  }

  /** A number alone in the margin is the page's. */
  private static boolean isNumber(List<Segment> row) {
    String text = PageRows.text(row);
    return text.length() < 6 && !text.isEmpty() && text.chars().allMatch(Character::isDigit);
  }

  private static List<List<Segment>> edges(PageRows page) {
    List<List<Segment>> edges = new ArrayList<>();
    for (int i = 0; i < page.rows().size(); i++) {
      List<Segment> row = page.rows().get(i);
      double at = row.getFirst().baseline() / page.height();
      boolean edge = i < EDGE || i >= page.rows().size() - EDGE;
      if (edge && (at < MARGIN || at > 1 - MARGIN)) {
        edges.add(row);
      }
    }
    return edges;
  }

  /** The row without its numbers, and about how high it stands, in two ways of rounding. */
  private static List<String> keys(List<Segment> row) {
    String text = PageRows.text(row).toLowerCase(Locale.ROOT).replaceAll("\\d++|\\s++", "").strip();
    double height = row.getFirst().baseline() / LEVEL;
    return List.of(text + "@" + Math.round(height), text + "@" + (Math.floor(height) + 0.5));
  }

  /** The segments of a page without its heads and feet. */
  List<Segment> without(PageRows page) {
    return page.rows().stream()
        .filter(row -> !running.contains(row))
        .flatMap(List::stream)
        .toList();
  }

  /** What they say, each once. */
  List<String> texts() {
    return List.copyOf(texts);
  }
}
