package org.ibid.indexer.source;

/** How much a file looks like a format. */
public enum Recognition {
  /** It is another format. */
  NO,
  /** It may be this one, where no other format is surer: running text. */
  PERHAPS,
  /** It has what only this format has. */
  SURE
}
