package org.ibid.indexer.collection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ibid.indexer.correction.Corrections;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.index.PaperWriter;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.SourceFile;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.indexer.source.Sources;

/**
 * One pass over the files below some paths. Some threads read, a file each; others tag and write
 * what they read. What is reported is in the order of the files, whoever was faster.
 */
final class IndexingRun {

  private final PaperWriter writer;
  private final IndexFolder folder;
  private final Options options;
  private final Progress progress;
  private final Sources sources = new Sources();

  private final List<Outcome.Rejected> rejected = new ArrayList<>();
  private final List<Report.Warning> warned = new ArrayList<>();
  private int unchanged;
  private int removed;

  IndexingRun(PaperWriter writer, IndexFolder folder, Options options, Progress progress) {
    this.writer = writer;
    this.folder = folder;
    this.options = options;
    this.progress = progress;
  }

  Report run(SourceFiles found) throws IOException {
    RunProgress counted = new RunProgress(progress, found.files());
    Corrections before = writer.corrections();
    rejected.addAll(withoutPruned(found.rejected(), found.paths()));
    readAll(found.files(), counted);
    if (options.prune()) {
      prune(found.paths(), found.files());
    }
    if (!before.fingerprint().equals(writer.corrections().fingerprint())) {
      folder.keep(writer.corrections());
    }
    writer.commit(counted::works);
    counted.end();
    return new Report(counted.papers(), unchanged, removed, rejected, warned);
  }

  /** A named file that is gone is what pruning is for, not a fault. */
  private List<Outcome.Rejected> withoutPruned(List<Outcome.Rejected> faults, List<Path> paths)
      throws IOException {
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

  private void readAll(List<SourceFile> files, RunProgress counted) throws IOException {
    try (Writing writing = new Writing(writer, options.threads(), counted);
        ExecutorService readers = Executors.newFixedThreadPool(options.threads())) {
      List<Future<FileReading.Result>> results = new ArrayList<>(files.size());
      for (SourceFile file : files) {
        results.add(readers.submit(new FileReading(file, options, sources, writing, counted)));
      }
      try {
        for (int i = 0; i < files.size(); i++) {
          add(result(results.get(i), files.get(i), writing));
        }
        writing.finish();
      } finally {
        results.forEach(result -> result.cancel(false));
        writing.abandon();
      }
    }
  }

  private FileReading.Result result(
      Future<FileReading.Result> reading, SourceFile file, Writing writing) throws IOException {
    try {
      return reading.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("reading was interrupted", e);
    } catch (ExecutionException e) {
      writing.requireSuccess();
      throw new IllegalStateException("reading " + file.name() + " failed", e.getCause());
    }
  }

  private void add(FileReading.Result result) {
    rejected.addAll(result.rejected());
    warned.addAll(result.warned());
    unchanged += result.unchanged() ? 1 : 0;
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
