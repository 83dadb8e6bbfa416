package org.ibid.indexer.layout;

import java.util.List;
import java.util.Optional;

/**
 * The blocks of a page in order.
 *
 * @param title position of the block that is surely the title, having its authors below; or -1
 * @param authors position of the authors' block, or -1
 * @param join how lines of this page are joined
 */
record PageBlocks(List<Block> all, int title, int authors, LineJoin join) {

  PageBlocks {
    all = List.copyOf(all);
  }

  static PageBlocks of(List<Block> blocks, Optional<TitleSpan> head, LineJoin join) {
    return new PageBlocks(
        blocks,
        head.map(h -> startingAt(h.title(), blocks)).orElse(-1),
        head.map(h -> startingAt(h.authors(), blocks)).orElse(-1),
        join);
  }

  /** The block that starts with a line; -1 where none does. */
  private static int startingAt(int line, List<Block> blocks) {
    int lines = 0;
    for (int i = 0; i < blocks.size() && lines <= line; i++) {
      if (lines == line) {
        return i;
      }
      lines += blocks.get(i).lines().size();
    }
    return -1;
  }

  /** The title; empty where it has to be chosen. */
  Optional<String> titleText() {
    return title < 0 ? Optional.empty() : Optional.of(all.get(title).text());
  }

  /** The authors; empty where they have to be found. */
  Optional<Block> authorBlock() {
    return authors < 0 ? Optional.empty() : Optional.of(all.get(authors));
  }

  /** Whether a block is of the front matter, whatever it looks like. */
  boolean isHead(int i) {
    return i <= authors;
  }
}
