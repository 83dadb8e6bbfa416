package org.ibid.indexer.reference;

import java.util.List;

/** A way in which papers print their marks. */
interface MarkStyle {

  /** For each paragraph of a paper its marks, ascending, without overlap. */
  List<List<Mark>> marks(List<Paragraph> paragraphs);
}
