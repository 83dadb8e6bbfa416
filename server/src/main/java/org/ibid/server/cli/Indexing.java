package org.ibid.server.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.collection.Report;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.SourceFiles;

/** A run of indexing as the user sees it: how far it is, then what became of it. */
final class Indexing {

  /** Without a terminal a line is written once in so many papers, not to fill a log. */
  private static final int PAPERS_A_LINE = 1_000;

  private final Console console;
  private int nextLine = PAPERS_A_LINE;

  Indexing(Console console) {
    this.console = console;
  }

  Report run(Collection collection, List<Path> paths, Options options) throws IOException {
    Report report = collection.add(SourceFiles.below(paths, System.in), options, progress());
    printFaults(report);
    console.result(summary(report, collection.rebuilt()));
    return report;
  }

  private Progress progress() {
    return console.screen().get().err() ? this::redraw : this::line;
  }

  private void redraw(int done, int total, int papers) {
    String clear = done == total ? "\r\u001b[K" : "";
    console.err().print("\r" + soFar(done, total, papers) + clear);
    console.err().flush();
  }

  private void line(int done, int total, int papers) {
    if (papers >= nextLine) {
      nextLine += PAPERS_A_LINE;
      console.note(soFar(done, total, papers));
    }
  }

  private static String soFar(int done, int total, int papers) {
    return done + " of " + total + " files, " + papers(papers);
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
