package org.ibid.server.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.schema.Schema;

/**
 * Writes what people say into an index folder, one after another. Searches see it from the next
 * question on. Safe for many threads.
 */
public final class FolderWriter {

  private final Path folder;
  private final Searches searches;

  FolderWriter(Path folder, Searches searches) {
    this.folder = folder;
    this.searches = searches;
  }

  /** Who searches the folder beside. */
  interface Searches {

    Searches NONE =
        new Searches() {
          @Override
          public Optional<Schema> schema() {
            return Optional.empty();
          }

          @Override
          public void refresh() {}
        };

    /** The schema under which the folder is searched, if it is. */
    Optional<Schema> schema();

    /** Lets searches see what was written. */
    void refresh();
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
      searches.refresh();
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException("writing to " + folder, e);
    }
  }

  private <T> T inCollection(Work<T> work) throws IOException {
    try (Collection collection = open()) {
      return work.with(collection);
    }
  }

  private Collection open() throws IOException {
    Optional<Schema> known = searches.schema();
    return known.isPresent()
        ? Collection.open(folder, known.get())
        : Collection.open(folder, Optional.empty());
  }
}
