package org.ibid.indexer.reference;

import java.util.Map;
import org.ibid.indexer.literature.Publication;

/** Stands in until the parser lands. */
public final class ReferenceParser {
  public ParsedReference parse(String raw) {
    return new ParsedReference(Publication.unknown(), Map.of());
  }
}
