package org.ibid.indexer.reference;

import java.util.List;
import java.util.function.Function;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;

/** Stands in until the linker lands. */
public final class CitationLinker {
  public CitationLinker(Function<String, List<Span>> sentences) {}

  public List<Statement> link(
      String abstractText, List<Section> sections, List<Reference> references) {
    return List.of();
  }
}
