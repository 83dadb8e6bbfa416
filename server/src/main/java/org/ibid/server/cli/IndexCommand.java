package org.ibid.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Report;
import org.ibid.indexer.concept.SchemeException;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.source.Sources;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads papers into an index. */
@Command(
    name = "index",
    description = "Reads papers into an index. Files that have not changed are passed over.",
    mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final IndexOption index;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description = "Files, folders, archives (.zip, .gz), globs; - is standard input.")
  private List<Path> paths = List.of();

  @Option(
      names = "--input-format",
      paramLabel = "F",
      description = "Read every file as F: ${COMPLETION-CANDIDATES}. Default: by content.",
      completionCandidates = InputFormat.Names.class)
  private @Nullable String inputFormat;

  @Option(
      names = "--schemes",
      paramLabel = "DIR",
      description = "Add the schemes of a folder (*.ttl, *.csv, MeSH) to the built-in ones.")
  private @Nullable Path schemes;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that read, and that write. Default: one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--rebuild", description = "Build the index anew from the papers that it keeps.")
  private boolean rebuild;

  @Option(names = "--prune", description = "Drop what came from files that are gone from PATH.")
  private boolean prune;

  @Option(
      names = "--watch",
      description = "Go on: index what comes, changes and goes below PATH, until stopped.")
  private boolean watch;

  IndexCommand(Settings settings, Console console) {
    this.index = new IndexOption(settings);
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    requireWork();
    Optional<String> format = InputFormat.of(inputFormat, new Sources());
    Optional<Watcher> watcher =
        watch ? Optional.of(Watcher.of(paths, format, threads, console)) : Optional.empty();
    Written written = index(new Options(format, threads, false, prune));
    if (watcher.isPresent()) {
      console.note("Watching for changes; Ctrl-C stops.");
      watcher.get().run(work -> write(work, written.schema()));
    }
    return written.report().rejected().isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED_INPUTS;
  }

  /** What was written, and under which schema. */
  private record Written(Report report, Schema schema) {}

  private Written index(Options options) throws IOException {
    try (Collection collection = open()) {
      Report report = new Indexing(console).run(collection, paths, options);
      return new Written(report, collection.schema());
    }
  }

  private Report write(Watcher.Work work, Schema known) throws IOException {
    try (Collection collection = Collection.open(index.folder().path(), known)) {
      return work.with(collection);
    }
  }

  private void requireWork() {
    if (paths.isEmpty() && !rebuild) {
      throw new WrongUseException("expected a PATH to read, or --rebuild");
    }
    if (threads < 1) {
      throw new WrongUseException("expected --threads of 1 or more, got " + threads);
    }
  }

  private Collection open() throws IOException {
    Optional<Schemes> own = ownSchemes();
    Path folder = index.folder().path();
    if (rebuild && paths.isEmpty()) {
      index.folder().requireIndex();
    }
    try {
      return rebuild ? Collection.rebuild(folder, own) : Collection.open(folder, own);
    } catch (FileSystemException e) {
      throw new UncheckedIOException("cannot make or open the index in " + folder, e);
    }
  }

  private Optional<Schemes> ownSchemes() throws IOException {
    if (schemes == null) {
      return Optional.empty();
    }
    if (!Files.isDirectory(schemes)) {
      throw new WrongUseException("expected --schemes to be a folder, got " + schemes);
    }
    try {
      return Optional.of(Schemes.builtIn().with(Schemes.load(schemes)));
    } catch (SchemeException e) {
      throw new WrongUseException("--schemes: " + e.getMessage());
    }
  }
}
