package org.ibid.indexer.collection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ibid.indexer.correction.Correction;
import org.ibid.indexer.correction.ReadPaper;
import org.ibid.indexer.index.PaperWriter;
import org.ibid.indexer.index.Place;
import org.ibid.indexer.index.Rejection;
import org.ibid.indexer.index.Replacement;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.source.ContentHash;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.SourceFile;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.indexer.source.Sources;

/**
 * The reading of one file, on one thread. Each paper gets its place in the index in the order of
 * the file; tagging and writing it is left to whoever is free.
 */
final class FileReading implements Callable<FileReading.Result> {

  /** Raised when the readers understand more, so that unchanged files are read again. */
  private static final String READING_VERSION = "4";

  /**
   * What became of a file.
   *
   * @param unchanged whether it is as it was when it was read last, and was not read
   */
  record Result(boolean unchanged, List<Outcome.Rejected> rejected, List<Report.Warning> warned) {
    Result {
      rejected = List.copyOf(rejected);
      warned = List.copyOf(warned);
    }
  }

  private final SourceFile file;
  private final Options options;
  private final Sources sources;
  private final PaperWriter writer;
  private final Writing writing;
  private final RunProgress progress;
  private final List<Outcome.Rejected> rejected = new ArrayList<>();
  private final List<Report.Warning> warned = new ArrayList<>();
  private Sidecar sidecar = Sidecar.NONE;
  private boolean named;
  private Optional<Replacement> replacement = Optional.empty();

  FileReading(
      SourceFile file, Options options, Sources sources, Writing writing, RunProgress progress) {
    this.file = file;
    this.options = options;
    this.sources = sources;
    this.writer = writing.writer();
    this.writing = writing;
    this.progress = progress;
  }

  /** What was read of the file before stays where nothing of it can be read now. */
  @Override
  public Result call() throws IOException {
    boolean unchanged = false;
    sidecar = Sidecar.of(file);
    Optional<String> hash = hash();
    if (hash.isPresent()) {
      unchanged =
          sidecar.isWhole()
              && !options.reread()
              && writer.hashesOf(file.key()).equals(Set.of(hash.get()));
      if (unchanged) {
        progress.bytes(RunProgress.size(file));
      } else {
        read(hash.get());
      }
    }
    if (!unchanged) {
      writer.reject(file.key(), rejected.stream().map(FileReading::kept).toList());
    }
    progress.file();
    return new Result(unchanged, rejected, warned);
  }

  private static Rejection kept(Outcome.Rejected fault) {
    return new Rejection(fault.source(), fault.why());
  }

  private Optional<String> hash() {
    try {
      return Optional.of(ContentHash.of(file.path()) + "." + READING_VERSION + sidecar.version());
    } catch (IOException e) {
      rejected.add(SourceFiles.rejected(file, e));
      return Optional.empty();
    }
  }

  private void read(String hash) throws IOException {
    sidecar.faults().forEach(fault -> rejected.add(new Outcome.Rejected(sidecar.name(), fault)));
    List<Correction> before = writer.sidecar(file.key());
    if (!sidecar.instead(before).equals(before)) {
      writer.sidecar(file.key(), sidecar.instead(before));
    }
    try {
      sources.read(file, options.inputFormat(), progress::bytes, outcome -> take(outcome, hash));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (replacement.isPresent()) {
      replacement.get().finish();
    }
  }

  private void take(Outcome outcome, String hash) {
    switch (outcome) {
      case Outcome.Read(var paper) -> {
        String source = paper.source().toString();
        paper.warnings().forEach(text -> warned.add(new Report.Warning(source, text)));
        place(paper, hash);
      }
      case Outcome.Rejected fault -> rejected.add(fault);
    }
  }

  private void place(Paper paper, String hash) {
    try {
      if (replacement.isEmpty()) {
        replacement = Optional.of(writer.replace(file.key(), hash));
      }
      warnOfUnnamed(paper);
      Place place = replacement.get().place(paper);
      warnOfOrphans(paper, place);
      writing.write(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Said once, at the first of several papers: of which of them the sidecar speaks is unknown. */
  private void warnOfUnnamed(Paper paper) {
    if (replacement.isPresent() && !named && !ReadPaper.isWholeFile(paper)) {
      named = true;
      if (sidecar.says().stream().anyMatch(one -> one.paper().id().isEmpty())) {
        String text = "says not of which paper of the file; expected \"paper\": its id or key";
        rejected.add(new Outcome.Rejected(sidecar.name(), text));
      }
    }
  }

  private void warnOfOrphans(Paper paper, Place place) {
    for (var outcome : place.corrections()) {
      if (outcome.isOrphan()) {
        String by = outcome.correction().said().by();
        String what = "a correction of " + outcome.correction().field() + " by " + by;
        String text = what + " finds nothing to correct: " + outcome.why();
        warned.add(new Report.Warning(paper.source().toString(), text));
      }
    }
  }
}
