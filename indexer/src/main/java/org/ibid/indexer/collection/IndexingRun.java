package org.ibid.indexer.collection;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ibid.indexer.index.PaperWriter;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.RejectedException;
import org.ibid.indexer.source.SourceFile;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.indexer.source.Sources;

/** One pass over the files below some paths: many threads read, one writes, in the files' order. */
final class IndexingRun {

  /** Raised when the readers understand more, so that unchanged files are read again. */
  private static final String READING_VERSION = "1";

  /** Files read ahead of the writer, a thread: enough that none waits for a slow neighbour. */
  private static final int READ_AHEAD = 4;

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

  /** A file as a reading thread leaves it: its papers tagged, its faults told apart. */
  private record Reading(
      SourceFile file,
      String hash,
      List<PaperWriter.Tagged> papers,
      List<Outcome.Rejected> faults,
      boolean unchanged) {}

  Report run(List<Path> paths) throws IOException {
    SourceFiles found = SourceFiles.below(paths);
    rejected.addAll(withoutPruned(found.rejected(), paths));
    readAll(found.files());
    if (options.prune()) {
      prune(paths, found.files());
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

  private void readAll(List<SourceFile> files) throws IOException {
    try (ExecutorService readers = Executors.newFixedThreadPool(options.threads())) {
      Iterator<SourceFile> next = files.iterator();
      Deque<Future<Reading>> ahead = new ArrayDeque<>();
      int done = 0;
      while (next.hasNext() || !ahead.isEmpty()) {
        while (next.hasNext() && ahead.size() < options.threads() * READ_AHEAD) {
          ahead.add(readers.submit(reading(next.next())));
        }
        write(result(ahead.remove()));
        progress.files(++done, files.size());
      }
    }
  }

  private Callable<Reading> reading(SourceFile file) {
    Set<String> held = writer.hashesOf(file.key());
    return () -> read(file, held);
  }

  private Reading read(SourceFile file, Set<String> held) {
    try {
      byte[] bytes = sources.load(file);
      String hash = hash(bytes);
      return !options.reread() && held.equals(Set.of(hash))
          ? new Reading(file, hash, List.of(), List.of(), true)
          : tagged(file, hash, sources.read(file, bytes, options.inputFormat()));
    } catch (RejectedException e) {
      return new Reading(file, "", List.of(), List.of(e.outcome()), false);
    }
  }

  private Reading tagged(SourceFile file, String hash, List<Outcome> outcomes) {
    List<PaperWriter.Tagged> papers = new ArrayList<>();
    List<Outcome.Rejected> faults = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      switch (outcome) {
        case Outcome.Read(var paper) -> papers.add(writer.tag(paper));
        case Outcome.Rejected fault -> faults.add(fault);
      }
    }
    return new Reading(file, hash, papers, faults, false);
  }

  private static String hash(byte[] bytes) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(READING_VERSION.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static Reading result(Future<Reading> reading) throws IOException {
    try {
      return reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("reading was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reader failed", e.getCause());
    }
  }

  private void write(Reading reading) throws IOException {
    if (reading.unchanged()) {
      unchanged++;
      return;
    }
    rejected.addAll(reading.faults());
    for (PaperWriter.Tagged tagged : reading.papers()) {
      String source = tagged.paper().source().toString();
      tagged.paper().warnings().forEach(text -> warned.add(new Report.Warning(source, text)));
    }
    if (!reading.papers().isEmpty()) {
      writer.put(reading.file().key(), reading.hash(), reading.papers());
      read += reading.papers().size();
    }
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
