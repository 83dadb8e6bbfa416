package org.ibid.indexer.layout;

import java.util.List;
import org.ibid.indexer.literature.Span;

/** Stands in until the reader lands. */
public final class Sentences {
  private Sentences() {}

  public static List<Span> of(String paragraph) {
    return List.of(new Span(0, paragraph.length()));
  }
}
