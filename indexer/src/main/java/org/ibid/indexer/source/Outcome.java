package org.ibid.indexer.source;

import org.ibid.indexer.literature.Paper;

/** What became of a source record. */
public sealed interface Outcome {

  /** It was read. */
  record Read(Paper paper) implements Outcome {}

  /**
   * It could not be read.
   *
   * @param source file, and record or place in it
   * @param why what was expected and what was found
   */
  record Rejected(String source, String why) implements Outcome {}
}
