package org.ibid.indexer.layout;

import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a paper's keywords and tells where they end. */
final class KeywordReader {

  /** So many lines show whether each holds one keyword or several. */
  private static final int TELLING = 3;

  private final List<String> lines = new ArrayList<>();
  private boolean bulleted;

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Whether the keywords are in one line; else each may have its own. */
  boolean isSeparated() {
    return lines.stream().limit(TELLING).anyMatch(KeywordList::isSeparated);
  }

  /** Whether a block is set otherwise than the keywords so far. */
  boolean isOver(Block block) {
    return !block.bullet() && (isSeparated() || bulleted);
  }

  void add(String line) {
    lines.add(line);
  }

  void add(Block block) {
    bulleted |= block.bullet();
    block.lines().forEach(line -> lines.add(line.text()));
  }

  List<String> keywords() {
    return KeywordList.read(lines);
  }
}
