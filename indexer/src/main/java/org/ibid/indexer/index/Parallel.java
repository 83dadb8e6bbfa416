package org.ibid.indexer.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;

/** Work on parts of a list, by as many threads as there are processors. */
final class Parallel {

  private Parallel() {}

  /** What is done with a part. */
  @FunctionalInterface
  interface Task<T> {
    void run(List<T> part) throws IOException;
  }

  /** Returns when all is done; the parts are runs of the list, in no order. */
  static <T> void each(List<T> list, int size, Task<T> task) throws IOException {
    try {
      IntStream.range(0, (list.size() + size - 1) / size)
          .parallel()
          .mapToObj(part -> list.subList(part * size, Math.min(list.size(), (part + 1) * size)))
          .forEach(part -> run(task, part));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T> void run(Task<T> task, List<T> part) {
    try {
      task.run(part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
