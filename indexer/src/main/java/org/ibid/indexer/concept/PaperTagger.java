package org.ibid.indexer.concept;

import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Paper;

/** Finds the concepts of schemes in papers. */
public final class PaperTagger {

  public PaperTagger(Schemes schemes) {}

  /** The tags of a paper and of its parts. */
  public PaperTags tag(Paper paper) {
    return new PaperTags(List.of(), Map.of(), List.of(), List.of());
  }
}
