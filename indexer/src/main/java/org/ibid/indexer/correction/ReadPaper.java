package org.ibid.indexer.correction;

import org.ibid.indexer.literature.Paper;

/**
 * A paper as it was read, and where.
 *
 * @param file key of its file
 * @param content hash of the file's bytes; empty where it is unknown
 * @param paper what the reader understood
 */
public record ReadPaper(String file, String content, Paper paper) {

  /** Which record of which bytes it is, whatever the file is called. */
  String bytes() {
    return content.isEmpty() ? "" : content + "#" + place();
  }

  /** Whether a paper is all of its file, so that who speaks of the file speaks of it. */
  public static boolean isWholeFile(Paper paper) {
    return paper.source().record() == 0 && paper.source().entry() == null;
  }

  String place() {
    return paper.source().place();
  }
}
