package org.ibid.server.cli;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.ibid.indexer.collection.Progress.State;

/** How far a run of indexing is, in one line: what is done, how fast, and how long it will take. */
final class ProgressLine {

  /** A rate is told from this on: before, the first papers of a cold program mislead. */
  private static final Duration TOO_SOON = Duration.ofSeconds(2);

  private static final double PERCENT = 100;
  private static final long SECONDS_A_MINUTE = 60;
  private static final long MINUTES_AN_HOUR = 60;

  private final InstantSource clock;
  private Instant phaseStarted;
  private boolean readingOver;

  ProgressLine(InstantSource clock) {
    this.clock = clock;
    this.phaseStarted = clock.instant();
  }

  /** The line for a state; states come in the order of the run. */
  String of(State state) {
    return switch (state) {
      case State.Reading reading -> reading(reading);
      case State.Works(int done, int total) -> works(done, total);
      case State.Done() -> "";
    };
  }

  private String reading(State.Reading state) {
    double share = share(state.bytes(), state.totalBytes());
    return state.done()
        + " of "
        + state.total()
        + " files, "
        + grouped(state.papers())
        + (state.papers() == 1 ? " paper" : " papers")
        + percent(share)
        + rate(state.papers(), "papers")
        + left(share);
  }

  private String works(int done, int total) {
    if (!readingOver) {
      readingOver = true;
      phaseStarted = clock.instant();
    }
    double share = share(done, total);
    return "works: "
        + grouped(done)
        + " of "
        + grouped(total)
        + " records"
        + percent(share)
        + rate(done, "records")
        + left(share);
  }

  private static double share(long done, long total) {
    return total <= 0 ? 0 : Math.min(1, (double) done / total);
  }

  private static String percent(double share) {
    return share == 0 ? "" : ", " + (int) (share * PERCENT) + " %";
  }

  private Duration spent() {
    return Duration.between(phaseStarted, clock.instant());
  }

  private String rate(int done, String what) {
    if (spent().compareTo(TOO_SOON) < 0) {
      return "";
    }
    double seconds = spent().toMillis() / (double) Duration.ofSeconds(1).toMillis();
    return ", " + grouped(Math.round(done / seconds)) + " " + what + " a second";
  }

  private String left(double share) {
    if (share == 0 || spent().compareTo(TOO_SOON) < 0) {
      return "";
    }
    long seconds =
        Math.round(spent().toMillis() * (1 - share) / share / Duration.ofSeconds(1).toMillis());
    return ", " + duration(seconds) + " left";
  }

  /** {@code 45 s}, {@code 2 min 05 s} or {@code 3 h 07 min}. */
  private static String duration(long seconds) {
    long minutes = seconds / SECONDS_A_MINUTE;
    if (minutes == 0) {
      return seconds + " s";
    }
    if (minutes < MINUTES_AN_HOUR) {
      return String.format(Locale.ROOT, "%d min %02d s", minutes, seconds % SECONDS_A_MINUTE);
    }
    return String.format(
        Locale.ROOT, "%d h %02d min", minutes / MINUTES_AN_HOUR, minutes % MINUTES_AN_HOUR);
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
