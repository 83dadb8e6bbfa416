package org.ibid.bench.floor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Indexes a folder of gzipped PubMed files, so many at once. */
final class FloorIndexer {

  /** What Lucene's own benchmarks give it. */
  private static final double BUFFER_MB = 256;

  private final IndexWriter writer;
  private final FacetsConfig facets = FloorSchema.facets();

  private FloorIndexer(IndexWriter writer) {
    this.writer = writer;
  }

  /** Returns how many records were indexed. */
  static int index(Path files, Path index, int threads) throws IOException {
    IndexWriterConfig config =
        new IndexWriterConfig(FloorSchema.analyzer())
            .setRAMBufferSizeMB(BUFFER_MB)
            .setOpenMode(IndexWriterConfig.OpenMode.CREATE);
    try (Directory directory = FSDirectory.open(index);
        IndexWriter writer = new IndexWriter(directory, config)) {
      int records = new FloorIndexer(writer).all(sorted(files), threads);
      writer.commit();
      return records;
    }
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".gz")).sorted().toList();
    }
  }

  private int all(List<Path> files, int threads) throws IOException {
    int records = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Integer>> read = new ArrayList<>();
      for (Path file : files) {
        read.add(pool.submit(() -> FloorReader.read(file, this::add)));
      }
      for (Future<Integer> file : read) {
        records += file.get();
      }
      return records;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while indexing", e);
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    }
  }

  private void add(List<Document> documents) throws IOException {
    for (Document document : documents) {
      writer.addDocument(facets.build(document));
    }
  }
}
