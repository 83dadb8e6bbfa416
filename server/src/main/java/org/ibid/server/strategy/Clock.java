package org.ibid.server.strategy;

import java.time.Duration;

/** How much of an allowed time is left. */
final class Clock {

  private static final long NANOS_PER_MILLI = 1_000_000;

  private final long started = System.nanoTime();
  private final long allowedNanos;

  Clock(Duration atMost) {
    this.allowedNanos = atMost.toNanos();
  }

  Duration left() {
    return Duration.ofNanos(Math.max(0, allowedNanos - (System.nanoTime() - started)));
  }

  boolean isOver() {
    return left().isZero();
  }

  long tookMillis() {
    return (System.nanoTime() - started) / NANOS_PER_MILLI;
  }
}
