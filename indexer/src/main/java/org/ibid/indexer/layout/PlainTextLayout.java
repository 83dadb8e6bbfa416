package org.ibid.indexer.layout;

import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Publication;

/** Stands in until the reader lands. */
public final class PlainTextLayout {
  public Outline read(String text) {
    return new Outline(
        Publication.builder().title(text.lines().findFirst().orElse("")).build(),
        Map.of(),
        text,
        List.of(),
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
