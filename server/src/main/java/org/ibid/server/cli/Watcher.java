package org.ibid.server.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.collection.Report;
import org.ibid.indexer.collection.Watch;
import org.ibid.indexer.index.IndexBusyException;
import org.ibid.indexer.source.SourceFiles;

/** Indexes what comes, changes and goes below some paths, until its thread is interrupted. */
final class Watcher {

  /** Between looks: what is told at the second one is found within two seconds. */
  private static final long PAUSE_MILLIS = 500;

  private static final Path STANDARD_INPUT = Path.of("-");

  private final Watch watch;
  private final Options options;
  private final Console console;
  private boolean waits;

  private Watcher(Watch watch, Options options, Console console) {
    this.watch = watch;
    this.options = options;
    this.console = console;
  }

  /** Opens the collection for some work, and closes it again, so that others may write too. */
  @FunctionalInterface
  interface Writer {
    Report write(Work work) throws IOException;
  }

  /** What is done with an open collection. */
  @FunctionalInterface
  interface Work {
    Report with(Collection collection) throws IOException;
  }

  /**
   * Starts from the files as they are now.
   *
   * @param inputFormat reader for every file, or empty to choose by content
   * @throws WrongUseException where there is nothing that can be watched
   */
  static Watcher of(List<Path> paths, Optional<String> inputFormat, int threads, Console console)
      throws IOException {
    if (paths.isEmpty() || paths.contains(STANDARD_INPUT)) {
      throw new WrongUseException("expected a PATH to watch: a folder, a file or a glob");
    }
    return new Watcher(new Watch(paths), new Options(inputFormat, threads, false, true), console);
  }

  /** Indexes each change and says what became of it. */
  void run(Writer writer) throws IOException {
    try {
      while (true) {
        Thread.sleep(watch.pauseMillis(PAUSE_MILLIS));
        List<Path> changes = watch.changes();
        if (!changes.isEmpty()) {
          index(changes, writer);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What can't be written now is told by the next look again. */
  private void index(List<Path> changes, Writer writer) throws IOException {
    try {
      SourceFiles files = SourceFiles.below(changes.stream().sorted().toList());
      Report report = writer.write(collection -> collection.add(files, options, Progress.SILENT));
      watch.take(changes);
      waits = false;
      new Indexing(console).printFaults(report);
      console.result(Indexing.summary(report, 0));
    } catch (IndexBusyException e) {
      if (!waits) {
        console.note(String.valueOf(e.getMessage()));
      }
      waits = true;
    }
  }
}
