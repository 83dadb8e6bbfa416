package org.ibid.indexer.source;

import java.io.IOException;
import java.util.function.Consumer;

/**
 * Reads one format. Stateless, so that many threads may use one.
 *
 * <p>A format is a package below this one with a reader in it, which is named in {@code
 * META-INF/services/org.ibid.indexer.source.Reader}: nothing else knows of it.
 */
public interface Reader {

  /** What {@code --input-format} calls it: {@code text}. */
  String format();

  /** How much these first characters of a file look like this format. */
  Recognition recognises(Head head);

  /**
   * Hands over the records of a file one by one, in order, each as soon as it is read, so that a
   * file of any length takes no more memory than its longest record. Never throws for what the
   * bytes hold: a record that can't be read is an {@link Outcome.Rejected}, and the next one is
   * tried.
   *
   * @throws IOException where the bytes themselves can't be had: a broken disk, a compressed file
   *     that ends too soon, one that is larger than {@link Input#bytes()} allows
   */
  void read(Input input, Consumer<Outcome> outcomes) throws IOException;
}
