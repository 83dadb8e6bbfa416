package org.ibid.server.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.collection.Report;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.SourceFiles;

/**
 * A run of indexing as the user sees it: how far it is, on a terminal and in one line that is
 * rewritten, then what became of it.
 */
final class Indexing {

  /** Often enough to be seen to move. */
  private static final Duration BETWEEN_LINES = Duration.ofMillis(200);

  /** ECMA-48, EL: of a longer line before nothing is left. */
  private static final String CLEAR_TO_END = "\u001b[K";

  private final Console console;
  private final InstantSource clock;
  private Instant next = Instant.MIN;

  Indexing(Console console) {
    this(console, InstantSource.system());
  }

  Indexing(Console console, InstantSource clock) {
    this.console = console;
    this.clock = clock;
  }

  Report run(Collection collection, List<Path> paths, Options options) throws IOException {
    Report report = collection.add(SourceFiles.below(paths, System.in), options, progress());
    printFaults(report);
    console.result(summary(report, collection.rebuilt()));
    return report;
  }

  /** Draws a line again and again on a terminal; elsewhere nothing. */
  Progress progress() {
    if (!console.screen().get().err()) {
      return Progress.SILENT;
    }
    ProgressLine line = new ProgressLine(clock);
    return state -> draw(line, state);
  }

  private void draw(ProgressLine line, Progress.State state) {
    boolean last = state instanceof Progress.State.Done;
    Instant now = clock.instant();
    if (last || !now.isBefore(next)) {
      next = now.plus(BETWEEN_LINES);
      console.err().print("\r" + line.of(state) + CLEAR_TO_END);
      console.err().flush();
    }
  }

  /** What could not be read and why, and what was read but not without doubt. */
  void printFaults(Report report) {
    for (Outcome.Rejected rejected : report.rejected()) {
      console.note(rejection(rejected));
    }
    for (Report.Warning warning : report.warned()) {
      console.note(Plain.text(warning.source() + ": " + warning.text()));
    }
  }

  static String rejection(Outcome.Rejected rejected) {
    return Plain.text("rejected: " + rejected.source() + " " + rejected.why());
  }

  /**
   * Counts of a run in one line.
   *
   * @param rebuilt how many papers were built anew before it
   */
  static String summary(Report report, int rebuilt) {
    String read = rebuilt == 0 ? papers(report.read()) : Integer.toString(report.read());
    String line =
        (rebuilt == 0 ? "" : papers(rebuilt) + " rebuilt, ")
            + read
            + " read, "
            + report.unchanged()
            + " unchanged, "
            + report.rejected().size()
            + " rejected";
    return report.removed() == 0 ? line : line + ", " + report.removed() + " removed";
  }

  private static String papers(int count) {
    return count + (count == 1 ? " paper" : " papers");
  }
}
