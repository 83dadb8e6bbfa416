package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;

/** The blocks above an article's first section. */
final class FrontBlocks {

  private final List<Block> blocks = new ArrayList<>();
  private boolean titled;

  void add(Block block) {
    blocks.add(block);
    titled |= FrontLine.isTitleLike(block);
  }

  /** All of them, in the order of the page. */
  List<Block> all() {
    return blocks;
  }

  /** Whether one of them may be a title. */
  boolean isTitled() {
    return titled;
  }

  /** Whether a block is a title that stands here already. */
  boolean hold(Block block) {
    return FrontLine.isTitleLike(block)
        && !FrontLine.isWorkplace(block.text())
        && blocks.stream().anyMatch(b -> b.text().equals(block.text()));
  }
}
