package org.ibid.server.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ibid.indexer.collection.Collection;

/**
 * Writes what people say into an index folder, one after another. Searches see it from the next
 * question on. Safe for many threads.
 */
public final class FolderWriter {

  private final Path folder;
  private final Runnable written;

  FolderWriter(Path folder, Runnable written) {
    this.folder = folder;
    this.written = written;
  }

  Path folder() {
    return folder;
  }

  /** What is done with the open collection. */
  @FunctionalInterface
  public interface Work<T> {
    T with(Collection collection) throws IOException;
  }

  /**
   * Does something with the collection, then lets searches see it.
   *
   * @throws org.ibid.indexer.index.IndexBusyException where another program is writing to it
   */
  public synchronized <T> T write(Work<T> work) {
    try {
      T result = inCollection(work);
      written.run();
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException("writing to " + folder, e);
    }
  }

  private <T> T inCollection(Work<T> work) throws IOException {
    try (Collection collection = Collection.open(folder, Optional.empty())) {
      return work.with(collection);
    }
  }
}
