package org.ibid.server.search;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A part of a question that is answered while its thread answers another: where a processor is
 * free, else after it, by the same thread, so that nothing ever waits for a queue. It is closed
 * once the other part is done with, whatever became of that: nobody reads an index after it was
 * closed.
 */
final class Beside<T> implements AutoCloseable {

  /** Held by whoever answers. */
  private final ReentrantLock answering = new ReentrantLock();

  private final FutureTask<T> task;

  private Beside(Callable<T> part) {
    this.task = new FutureTask<>(part);
  }

  /** Starts the part. It must share nothing with what goes on that isn't safe for threads. */
  static <T> Beside<T> start(Callable<T> part) {
    Beside<T> beside = new Beside<>(part);
    ForkJoinPool.commonPool().execute(beside::run);
    return beside;
  }

  private void run() {
    answering.lock();
    try {
      task.run(); // does nothing the second time, or where it was cancelled
    } finally {
      answering.unlock();
    }
  }

  /**
   * The answer, once there is one.
   *
   * @throws IOException and unchecked exceptions as the part throws them
   */
  T answer() throws IOException {
    run();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("a search was interrupted", e);
    } catch (ExecutionException e) {
      throw rethrown(Objects.requireNonNull(e.getCause()));
    }
  }

  /** Waits until nothing of it goes on; what was not begun is given up. */
  @Override
  public void close() {
    answering.lock();
    try {
      task.cancel(false);
    } finally {
      answering.unlock();
    }
  }

  private static IOException rethrown(Throwable cause) throws IOException {
    switch (cause) {
      case IOException io -> throw io;
      case RuntimeException wrong -> throw wrong;
      case Error error -> throw error;
      default -> throw new IllegalStateException("a part of a search failed", cause);
    }
  }
}
