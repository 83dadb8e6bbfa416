package org.ibid.indexer.reference;

import java.util.List;
import org.ibid.indexer.literature.Reference;

/** Decides how a paper prints its marks. */
final class MarkStyles {

  private MarkStyles() {}

  static MarkStyle choose(List<Paragraph> paragraphs, List<Reference> references) {
    Labels labels = Labels.printed(references);
    return labels.isEmpty() ? paragraph -> List.of() : new BracketMarks(labels);
  }
}
