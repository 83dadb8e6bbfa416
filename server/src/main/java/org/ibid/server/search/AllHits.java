package org.ibid.server.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;

/**
 * All that a request finds, as one commit of the index has it, however long it takes to look at:
 * the count, the hits and what they refer to agree. For one thread. Whoever opens it closes it, or
 * the commit's files stay.
 */
public interface AllHits extends Closeable {

  /** Takes hits one by one. */
  @FunctionalInterface
  interface Consumer {
    /** Takes a hit, which has no highlights, and says whether more are wanted. */
    boolean accept(Hit hit) throws IOException;
  }

  /** Exact number of the hits. */
  long count();

  /**
   * Hands over every hit, in the order of the request, each once, until no more are wanted. However
   * many there are, only some are held at a time. It may be called again and does the same again.
   *
   * @throws IOException as the consumer does
   */
  void each(Consumer consumer) throws IOException;

  /** The record of a kind with that id. */
  Optional<Hit> find(Kind kind, String id);

  /** Statements that cite a reference, in the order of the text. */
  List<Hit> statementsCiting(String referenceId);

  /** The abstract of a paper, or empty where it has none. */
  String abstractOf(String paperId);

  @Override
  void close();
}
