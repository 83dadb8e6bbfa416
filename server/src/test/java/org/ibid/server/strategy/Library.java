package org.ibid.server.strategy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.server.search.LuceneEngine;

/** A few made-up records of knees that hurt, indexed. */
public final class Library implements Closeable {

  private static final List<String> TITLES =
      List.of(
          "Warm baths for sore knees: a trial",
          "Warming sore knees",
          "Heat and cold on the sore knee of rats",
          "Cold packs for sore shoulders",
          "Warm shoulders, cold hands",
          "Running with sore knees",
          "A letter about knees",
          "Heated swimming pools");

  private final LuceneEngine engine;

  private Library(LuceneEngine engine) {
    this.engine = engine;
  }

  /** Indexes the records below a folder. */
  public static Library in(Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("knees.nbib"), records());
    Path index = folder.resolve("index");
    try (Collection collection = Collection.open(index, Optional.empty())) {
      collection.add(SourceFiles.below(List.of(file)), Options.standard(), Progress.SILENT);
    }
    return new Library(LuceneEngine.open(new IndexFolder(index)));
  }

  private static String records() {
    StringBuilder records = new StringBuilder();
    for (int i = 0; i < TITLES.size(); i++) {
      int number = i + 1;
      records
          .append("PMID- " + (900 + number) + "\n")
          .append("TI  - " + TITLES.get(i) + "\n")
          .append("DP  - " + (2000 + number) + "\n")
          .append("LID - 10.5555/knee." + number + " [doi]\n")
          .append("AU  - Miller A\n")
          .append("PT  - Journal Article\n")
          .append(number == 3 ? "MH  - Animals\n" : "MH  - Humans\n")
          .append("\n");
    }
    return records.toString();
  }

  public LuceneEngine engine() {
    return engine;
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
