package org.ibid.server.eval;

import org.ibid.indexer.literature.Paper;

/** What is compared where the reader refused an article: nothing was found. */
final class EmptyPaper {

  private EmptyPaper() {}

  static Paper named(String name) {
    return Paper.builder(new Paper.Source(name, null, 0, "text"), "rejected").build();
  }
}
