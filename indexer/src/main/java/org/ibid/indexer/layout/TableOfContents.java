package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds runs of known headings without text between that all come again. */
final class TableOfContents {

  /** So many headings on each other that all come again are a table of contents. */
  private static final int SHORTEST = 3;

  /** An item of an outline is a heading, not a sentence. */
  private static final int LONGEST_TAB = 80;

  private TableOfContents() {}

  /** Items of a list of which most are names of parts: tabs and outlines beside a paper. */
  private static Set<Integer> tabs(List<Block> blocks, Headings headings) {
    Set<Integer> tabs = new HashSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      int end = i;
      int named = 0;
      for (; end < blocks.size() && isTab(blocks.get(end)); end++) {
        named += headings.isNamed(end) ? 1 : 0;
      }
      if (named >= SHORTEST && named * 2 > end - i) {
        IntStream.range(i, end).forEach(tabs::add);
      }
      i = Math.max(i, end - 1);
    }
    return tabs;
  }

  private static boolean isTab(Block block) {
    return block.bullet() && block.text().length() <= LONGEST_TAB;
  }

  /** Positions of the blocks that belong to one. */
  static Set<Integer> of(List<Block> blocks, Headings headings) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (headings.known(i).isPresent()) {
        last.put(Folded.of(blocks.get(i).text()), i);
      }
    }
    Set<Integer> contents = tabs(blocks, headings);
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (headings.known(i).isPresent()
          && last.getOrDefault(Folded.of(blocks.get(i).text()), i) > i) {
        run.add(i);
      } else {
        contents.addAll(run.size() >= SHORTEST ? run : List.of());
        run.clear();
      }
    }
    return contents;
  }
}
