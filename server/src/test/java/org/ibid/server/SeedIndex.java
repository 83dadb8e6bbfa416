package org.ibid.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.collection.Report;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.server.search.LuceneEngine;

/** The seeds, or other sources, in an index of their own. */
public final class SeedIndex {

  public static final Path SEEDS = Path.of("../seeds");

  private SeedIndex() {}

  /** Indexes the seeds into a folder and opens it. */
  public static LuceneEngine open(Path folder) throws IOException {
    return open(folder, List.of(SEEDS));
  }

  /** Indexes sources into a folder and opens it. */
  public static LuceneEngine open(Path folder, List<Path> sources) throws IOException {
    write(folder, sources);
    return LuceneEngine.open(new IndexFolder(folder));
  }

  /** Indexes sources into a folder. */
  public static Report write(Path folder, List<Path> sources) throws IOException {
    try (Collection collection = Collection.open(folder, Optional.empty())) {
      return collection.add(SourceFiles.below(sources), Options.standard(), Progress.SILENT);
    }
  }
}
