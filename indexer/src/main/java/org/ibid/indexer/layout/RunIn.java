package org.ibid.indexer.layout;

import java.util.Optional;

/**
 * A heading and its text in one block: {@code Keywords: snails; heat}.
 *
 * @param part that it names
 * @param rest what stands behind the colon
 */
record RunIn(Part part, Block block, int colon, String rest) {

  /** The heading that a block begins with, if there is text behind it. */
  static Optional<RunIn> of(Block block, SectionNames names) {
    int colon = Block.colon(block.text());
    if (colon < 0) {
      return Optional.empty();
    }
    String rest = Blank.strip(block.text().substring(colon + 1));
    return names
        .part(block.text().substring(0, colon))
        .filter(part -> !rest.isEmpty())
        .map(part -> new RunIn(part, block, colon, rest));
  }

  /** The heading as printed, with its colon. */
  String printed() {
    return block.text().substring(0, colon + 1);
  }

  /** The heading. */
  String label() {
    return Blank.strip(block.text().substring(0, colon));
  }

  /** The block without its heading. */
  Block restOfBlock() {
    return new Block(block.lines(), rest, block.beforeBlank());
  }
}
