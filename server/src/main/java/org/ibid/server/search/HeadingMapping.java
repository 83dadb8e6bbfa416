package org.ibid.server.search;

import java.util.List;
import org.ibid.indexer.concept.Concept;
import org.ibid.indexer.concept.Schemes;
import org.ibid.server.query.pubmed.TermMapping;
import org.jspecify.annotations.Nullable;

/**
 * Maps words to headings by the schemes of an index: a phrase that is the name or a synonym of a
 * concept means the heading of that concept.
 */
public final class HeadingMapping implements TermMapping {

  private final Schemes schemes;
  private @Nullable HeadingConcepts concepts;

  /** A mapping by these schemes, for one query. */
  public HeadingMapping(Schemes schemes) {
    this.schemes = schemes;
  }

  @Override
  public List<String> headings(String phrase) {
    if (concepts == null) {
      concepts = new HeadingConcepts(schemes);
    }
    return concepts.named(phrase).stream().map(Concept::label).distinct().toList();
  }
}
