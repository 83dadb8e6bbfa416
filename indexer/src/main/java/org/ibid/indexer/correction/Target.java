package org.ibid.indexer.correction;

/** What a correction is about. */
public sealed interface Target {

  /** The paper that it is, or is a part of. */
  PaperAnchor paper();

  /** A paper. */
  record OfPaper(PaperAnchor paper) implements Target {}

  /** An entry of its reference list. */
  record OfReference(PaperAnchor paper, ReferenceAnchor reference) implements Target {}

  /** A mark of its text. */
  record OfMark(PaperAnchor paper, MarkAnchor mark) implements Target {}
}
