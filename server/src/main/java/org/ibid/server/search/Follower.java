package org.ibid.server.search;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens new commits while others search. A look costs the listing of a folder and the head of one
 * file. Where it fails, searches go on over the commit that they have, and the next look tries
 * again.
 */
final class Follower implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

  private final Snapshots snapshots;
  private final Duration every;
  private final CountDownLatch closed = new CountDownLatch(1);
  private boolean failing;

  private Follower(Snapshots snapshots, Duration every) {
    this.snapshots = snapshots;
    this.every = every;
  }

  /** Starts to follow. */
  static Follower of(Snapshots snapshots, Duration every) {
    Follower follower = new Follower(snapshots, every);
    Thread.ofPlatform().name("ibid-commits").daemon().start(follower::follow);
    return follower;
  }

  private void follow() {
    try {
      while (!closed.await(every.toMillis(), TimeUnit.MILLISECONDS)) {
        look();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look() {
    try {
      snapshots.maybeRefresh();
      failing = false;
    } catch (AlreadyClosedException e) {
      closed.countDown();
    } catch (IOException | RuntimeException e) {
      if (!failing) {
        LOG.warn("A new commit can't be opened; searching goes on over the one before", e);
      }
      failing = true;
    }
  }

  @Override
  public void close() {
    closed.countDown();
  }
}
