package org.ibid.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.collection.Progress.State;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

  private Instant now = Instant.EPOCH;
  private final InstantSource clock = () -> now;

  private void after(double seconds) {
    now = Instant.EPOCH.plusMillis(Math.round(seconds * 1000));
  }

  @Test
  void aRateAndTheTimeLeftAreToldOnceTheyMeanSomething() {
    ProgressLine line = new ProgressLine(clock);
    after(1);
    assertThat(line.of(new State.Reading(0, 2, 100, 1000, 1)))
        .isEqualTo("0 of 2 files, 1 paper, 10 %");
    after(20);
    assertThat(line.of(new State.Reading(1, 2, 250, 1000, 4000)))
        .isEqualTo("1 of 2 files, 4,000 papers, 25 %, 200 papers a second, 1 min 00 s left");
  }

  @Test
  void withoutKnownBytesNothingIsSaidOfShareAndTimeLeft() {
    ProgressLine line = new ProgressLine(clock);
    after(10);
    assertThat(line.of(new State.Reading(0, 1, 0, 0, 50)))
        .isEqualTo("0 of 1 files, 50 papers, 5 papers a second");
  }

  @Test
  void worksAreTimedFromTheirOwnBeginning() {
    ProgressLine line = new ProgressLine(clock);
    after(100);
    line.of(new State.Works(0, 1_200_000));
    after(110);
    assertThat(line.of(new State.Works(10_000, 1_200_000)))
        .isEqualTo(
            "works: 10,000 of 1,200,000 records, 0 %, 1,000 records a second, 19 min 50 s left");
    after(1000);
    assertThat(line.of(new State.Works(90_000, 1_200_000))).endsWith("3 h 05 min left");
  }

  private static Console console(StringWriter err, boolean terminal) {
    return new Console(
        new PrintWriter(new StringWriter()),
        new PrintWriter(err),
        () -> new Screen(terminal, terminal, 80, false));
  }

  @Test
  void aTerminalSeesOneLineRewrittenNowAndThenAndClearedAtTheEnd() {
    StringWriter err = new StringWriter();
    Progress progress = new Indexing(console(err, true), clock).progress();
    progress.at(new State.Reading(0, 1, 1, 100, 1));
    after(0.1);
    progress.at(new State.Reading(0, 1, 2, 100, 2));
    after(0.3);
    progress.at(new State.Reading(0, 1, 3, 100, 3));
    progress.at(new State.Done());
    assertThat(err)
        .hasToString(
            "\r0 of 1 files, 1 paper, 1 %\u001b[K\r0 of 1 files, 3 papers, 3 %\u001b[K\r\u001b[K");
  }

  @Test
  void aFileSeesNothing() {
    StringWriter err = new StringWriter();
    Progress progress = new Indexing(console(err, false), clock).progress();
    progress.at(new State.Reading(0, 1, 1, 100, 1000));
    progress.at(new State.Done());
    assertThat(err.toString()).isEmpty();
  }
}
