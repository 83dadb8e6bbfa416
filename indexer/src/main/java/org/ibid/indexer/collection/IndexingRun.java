package org.ibid.indexer.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.ibid.indexer.index.PaperWriter;
import org.ibid.indexer.source.ContentHash;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.SourceFile;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.indexer.source.Sources;

/** One pass over the files below some paths: many threads read, one writes, in the files' order. */
final class IndexingRun {

  /** Raised when the readers understand more, so that unchanged files are read again. */
  private static final String READING_VERSION = "4";

  /** Files read ahead of the writer, a thread: enough that none waits for a slow neighbour. */
  private static final int READ_AHEAD = 4;

  /** Records read ahead of the writer, a file: memory holds no more of a file of any length. */
  private static final int RECORDS_AHEAD = 32;

  private final PaperWriter writer;
  private final Options options;
  private final Progress progress;
  private final Sources sources = new Sources();

  private final List<Outcome.Rejected> rejected = new ArrayList<>();
  private final List<Report.Warning> warned = new ArrayList<>();
  private int read;
  private int unchanged;
  private int removed;

  IndexingRun(PaperWriter writer, Options options, Progress progress) {
    this.writer = writer;
    this.options = options;
    this.progress = progress;
  }

  /** What a reading thread hands to the writing one, in the order of the file. */
  private sealed interface Step {

    /** The file is as it was when it was read last. */
    record Unchanged() implements Step {}

    /** The file is being read, and has this content. */
    record Started(String hash) implements Step {}

    /** A record of the file was read. */
    record Paper(PaperWriter.Tagged tagged) implements Step {}

    /** The file, or a record of it, could not be read. */
    record Fault(Outcome.Rejected rejected) implements Step {}

    /** No more comes from the file. */
    record Ended() implements Step {}

    /** The thread itself failed. */
    record Failed(Throwable cause) implements Step {}
  }

  /** A file and what its thread has read of it. */
  private record Reading(SourceFile file, BlockingQueue<Step> steps) {}

  Report run(SourceFiles found) throws IOException {
    rejected.addAll(withoutPruned(found.rejected(), found.paths()));
    readAll(found.files());
    if (options.prune()) {
      prune(found.paths(), found.files());
    }
    writer.commit();
    return new Report(read, unchanged, removed, rejected, warned);
  }

  /** A named file that is gone is what pruning is for, not a fault. */
  private List<Outcome.Rejected> withoutPruned(List<Outcome.Rejected> faults, List<Path> paths) {
    if (!options.prune()) {
      return faults;
    }
    Set<String> held = writer.files();
    Set<String> gone = new HashSet<>();
    for (Path path : paths) {
      SourceFile named = SourceFile.of(path);
      if (held.contains(named.key())) {
        gone.add(named.name());
      }
    }
    return faults.stream().filter(fault -> !gone.contains(fault.source())).toList();
  }

  /**
   * Threads read ahead, each file into a queue of its own; the queues are emptied in the order of
   * the files. The first file's thread was started first, so that no full queue can block it.
   */
  private void readAll(List<SourceFile> files) throws IOException {
    ExecutorService readers = Executors.newFixedThreadPool(options.threads());
    try {
      Iterator<SourceFile> next = files.iterator();
      Deque<Reading> ahead = new ArrayDeque<>();
      int done = 0;
      while (next.hasNext() || !ahead.isEmpty()) {
        while (next.hasNext() && ahead.size() < options.threads() * READ_AHEAD) {
          ahead.add(started(next.next(), readers));
        }
        write(ahead.remove(), done, files.size());
        progress.at(++done, files.size(), read);
      }
    } finally {
      readers.shutdownNow();
    }
  }

  private Reading started(SourceFile file, ExecutorService readers) {
    Set<String> held = writer.hashesOf(file.key());
    Reading reading = new Reading(file, new ArrayBlockingQueue<>(RECORDS_AHEAD));
    readers.execute(() -> read(reading, held));
    return reading;
  }

  private void read(Reading reading, Set<String> held) {
    try {
      steps(reading.file(), held, step -> hand(reading, step));
      hand(reading, new Step.Ended());
    } catch (AbandonedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      hand(reading, new Step.Failed(e));
    }
  }

  private void steps(SourceFile file, Set<String> held, Consumer<Step> steps) {
    String hash;
    try {
      hash = ContentHash.of(file.path()) + "." + READING_VERSION;
    } catch (IOException e) {
      steps.accept(new Step.Fault(SourceFiles.rejected(file, e)));
      return;
    }
    if (!options.reread() && held.equals(Set.of(hash))) {
      steps.accept(new Step.Unchanged());
      return;
    }
    steps.accept(new Step.Started(hash));
    sources.read(file, options.inputFormat(), outcome -> steps.accept(step(outcome)));
  }

  private Step step(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Read(var paper) -> new Step.Paper(writer.tag(paper));
      case Outcome.Rejected fault -> new Step.Fault(fault);
    };
  }

  /** Says to a reading thread that nobody waits for what it reads. */
  private static final class AbandonedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private static void hand(Reading reading, Step step) {
    try {
      reading.steps().put(step);
    } catch (InterruptedException e) {
      throw new AbandonedException();
    }
  }

  private static Step next(Reading reading) throws IOException {
    try {
      return reading.steps().take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("reading was interrupted", e);
    }
  }

  /** What was read of a file before stays where nothing of it can be read now. */
  private void write(Reading reading, int done, int total) throws IOException {
    String hash = "";
    Optional<PaperWriter.Replacement> replacement = Optional.empty();
    while (true) {
      switch (next(reading)) {
        case Step.Unchanged() -> unchanged++;
        case Step.Started(String content) -> hash = content;
        case Step.Fault(var fault) -> rejected.add(fault);
        case Step.Failed(var cause) -> throw new IllegalStateException("a thread failed", cause);
        case Step.Paper(var tagged) -> {
          if (replacement.isEmpty()) {
            replacement = Optional.of(writer.replace(reading.file().key(), hash));
          }
          put(replacement.get(), tagged);
          progress.at(done, total, read);
        }
        case Step.Ended() -> {
          if (replacement.isPresent()) {
            replacement.get().finish();
          }
          return;
        }
      }
    }
  }

  private void put(PaperWriter.Replacement replacement, PaperWriter.Tagged tagged)
      throws IOException {
    String source = tagged.paper().source().toString();
    tagged.paper().warnings().forEach(text -> warned.add(new Report.Warning(source, text)));
    replacement.put(tagged);
    read++;
  }

  private void prune(List<Path> paths, List<SourceFile> found) throws IOException {
    Set<String> there = new HashSet<>();
    found.forEach(file -> there.add(file.key()));
    for (String file : writer.files()) {
      if (!there.contains(file) && isBelow(file, paths)) {
        writer.remove(file);
        removed++;
      }
    }
  }

  private static boolean isBelow(String file, List<Path> paths) {
    Path path = Path.of(file);
    return paths.stream().anyMatch(root -> path.startsWith(root.toAbsolutePath().normalize()));
  }
}
