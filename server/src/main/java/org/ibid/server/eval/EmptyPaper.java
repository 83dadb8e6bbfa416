package org.ibid.server.eval;

import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;

/** What is compared where the reader refused an article: nothing was found. */
final class EmptyPaper {

  private EmptyPaper() {}

  static Paper named(String name) {
    return new Paper(
        new Paper.Source(name, 0, "text"),
        "rejected",
        null,
        Publication.unknown(),
        Map.of(),
        "",
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
