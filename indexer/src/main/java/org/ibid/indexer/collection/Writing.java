package org.ibid.indexer.collection;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.ibid.indexer.index.PaperWriter;
import org.ibid.indexer.index.Place;
import org.jspecify.annotations.Nullable;

/**
 * The threads that tag papers and write them. Who reads faster than they write writes himself, so
 * that one large file keeps all threads busy and few papers are in memory.
 */
final class Writing implements AutoCloseable {

  /** Papers that wait, a thread: enough that none waits for a slow reader's next. */
  private static final int AHEAD = 16;

  private final PaperWriter writer;
  private final RunProgress progress;
  private final ThreadPoolExecutor threads;
  private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

  Writing(PaperWriter writer, int threads, RunProgress progress) {
    this.writer = writer;
    this.progress = progress;
    this.threads =
        new ThreadPoolExecutor(
            threads,
            threads,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(threads * AHEAD),
            new ThreadPoolExecutor.CallerRunsPolicy());
  }

  PaperWriter writer() {
    return writer;
  }

  /**
   * Has a paper written, now or soon.
   *
   * @throws CancellationException where an earlier one could not be written: reading on is vain
   */
  void write(Place place) {
    if (failure.get() != null) {
      throw new CancellationException("a paper could not be written");
    }
    threads.execute(() -> writeNow(place));
  }

  private void writeNow(Place place) {
    try {
      if (failure.get() == null) {
        place.write();
        progress.paper();
      }
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  /** Waits until all is written that was handed over. */
  void finish() throws IOException {
    end();
    requireSuccess();
  }

  private void end() throws IOException {
    threads.shutdown();
    try {
      threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("writing was interrupted", e);
    }
  }

  /** Raises what kept a paper from being written. */
  void requireSuccess() throws IOException {
    Throwable cause = failure.get();
    if (cause instanceof IOException e) {
      throw e;
    }
    if (cause != null) {
      throw new IllegalStateException("a thread failed", cause);
    }
  }

  /**
   * Has readers stop at their next paper, and passes over what waits. No thread is interrupted: it
   * may be writing to the index, whose files an interrupt closes.
   */
  void abandon() {
    failure.compareAndSet(null, new CancellationException("nobody waits for what is read"));
  }

  @Override
  public void close() throws IOException {
    end();
  }
}
