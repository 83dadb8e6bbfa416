package org.ibid.indexer.index;

import org.ibid.indexer.concept.PaperTagger;
import org.ibid.indexer.concept.PaperTags;
import org.ibid.indexer.correction.CorrectedPaper;
import org.ibid.indexer.literature.Paper;

/** A paper and what it was tagged with. */
public record Tagged(Paper paper, PaperTags tags) {

  /** A paper that nobody corrected. */
  static Tagged of(Paper paper, PaperTagger tagger) {
    return of(paper, tagger.tag(paper));
  }

  /** A paper as people corrected it, and its tags as they left them. */
  static Tagged of(CorrectedPaper paper, PaperTagger tagger) {
    return of(paper.paper(), paper.tags(tagger.tag(paper.paper())));
  }

  private static Tagged of(Paper paper, PaperTags tags) {
    return new Tagged(paper.withConcepts(tags.paper()), tags);
  }
}
