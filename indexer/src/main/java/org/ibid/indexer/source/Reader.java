package org.ibid.indexer.source;

import java.util.List;

/** Reads one format. Stateless, so that many threads may use one. */
public interface Reader {

  /** What {@code --input-format} calls it: {@code text}. */
  String format();

  /** Whether these first bytes of a file look like this format; at most some kilobytes. */
  boolean recognises(byte[] head);

  /**
   * The records of a file, in order. Never throws for what the bytes hold.
   *
   * @param file where the bytes are from
   * @param bytes the whole file
   */
  List<Outcome> read(SourceFile file, byte[] bytes);
}
