package org.ibid.server.search;

import java.util.Arrays;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.ibid.indexer.schema.Schema;

/** One commit, open for searching. */
final class Snapshot {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Schema schema;
  private final FacetLabels labels;
  private final byte[] commit;

  /**
   * Makes a reader searchable.
   *
   * @param commit Lucene's random id of the commit that the reader reads
   */
  Snapshot(DirectoryReader reader, Schema schema, byte[] commit) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.schema = schema;
    this.labels = new FacetLabels(searcher, schema);
    this.commit = commit;
  }

  DirectoryReader reader() {
    return reader;
  }

  IndexSearcher searcher() {
    return searcher;
  }

  Schema schema() {
    return schema;
  }

  FacetLabels labels() {
    return labels;
  }

  boolean isOf(byte[] otherCommit) {
    return Arrays.equals(commit, otherCommit);
  }
}
