package org.ibid.indexer.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.Directory;
import org.ibid.indexer.literature.Paper;

/** Hears of each paper that an index keeps as it was read, and of what could not be read. */
public interface ArchiveReader {

  /**
   * Called for each source, those of a file in a row.
   *
   * @param hashes under which the file was read
   * @param paper as it was read
   */
  void read(String file, Set<String> hashes, Paper paper) throws IOException;

  /** Called for each file of which something could not be read. */
  void rejected(String file, List<Rejection> faults) throws IOException;

  /** Goes through the parsed papers that an index keeps; one is in memory at a time. */
  static void readAll(Directory directory, ArchiveReader to) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      Manifest manifest = new Manifest(reader);
      for (String file : manifest.files()) {
        Set<String> hashes = manifest.hashesOf(file);
        for (String source : manifest.sourcesIn(file)) {
          to.read(file, hashes, Archive.read(searcher, source));
        }
      }
      for (String file : manifest.rejectedFiles()) {
        to.rejected(file, Rejections.of(searcher, file));
      }
    }
  }
}
