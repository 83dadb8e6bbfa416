package org.ibid.indexer.collection;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.ibid.indexer.source.SourceFile;

/** Counts what the threads of a run have done, and tells it on. Safe for many threads. */
final class RunProgress {

  private final Progress progress;
  private final int files;
  private final long totalBytes;
  private int done;
  private long bytes;
  private int papers;

  RunProgress(Progress progress, List<SourceFile> files) {
    this.progress = progress;
    this.files = files.size();
    this.totalBytes = files.stream().mapToLong(RunProgress::size).sum();
  }

  /** 0 where it can't be told: reading it will say why. */
  static long size(SourceFile file) {
    try {
      return Files.size(file.path());
    } catch (IOException e) {
      return 0;
    }
  }

  synchronized void bytes(long more) {
    bytes += more;
  }

  synchronized void paper() {
    papers++;
    tell();
  }

  synchronized void file() {
    done++;
    tell();
  }

  private void tell() {
    progress.at(new Progress.State.Reading(done, files, bytes, totalBytes, papers));
  }

  synchronized void works(int looked, int total) {
    progress.at(new Progress.State.Works(looked, total));
  }

  synchronized void end() {
    progress.at(new Progress.State.Done());
  }

  synchronized int papers() {
    return papers;
  }
}
