package org.ibid.indexer.layout;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** What the blocks of a page were set as, where the source shows it. */
final class Looks {

  /** Small print of this length is of the paper's text: methods, a letter, a case. */
  private static final int TEXT = 300;

  private final Set<Block> headings = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Block> small = Collections.newSetFromMap(new IdentityHashMap<>());

  void heading(Block block) {
    headings.add(block);
  }

  void small(Block block) {
    small.add(block);
  }

  boolean isHeading(Block block) {
    return headings.contains(block);
  }

  /** Whether a block among the sections is a note below them. */
  boolean isNote(Block block) {
    return small.contains(block) && block.text().length() < TEXT;
  }
}
