package org.ibid.indexer.source.jats;

/** A piece of an article's content. */
sealed interface Node permits Element, Node.Chars {

  /** Characters between tags, as they stand in the file. */
  record Chars(String text) implements Node {}
}
