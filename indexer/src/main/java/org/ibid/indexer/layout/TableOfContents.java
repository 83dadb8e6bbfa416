package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds runs of known headings without text between that all come again. */
final class TableOfContents {

  /** So many headings on each other that all come again are a table of contents. */
  private static final int SHORTEST = 3;

  private TableOfContents() {}

  /** Positions of the blocks that belong to one. */
  static Set<Integer> of(List<Block> blocks, Headings headings) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (headings.known(i).isPresent()) {
        last.put(Folded.of(blocks.get(i).text()), i);
      }
    }
    Set<Integer> contents = new HashSet<>();
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
