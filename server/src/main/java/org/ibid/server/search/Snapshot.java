package org.ibid.server.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.Schema;

/** One commit, open for searching. */
final class Snapshot {

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Schema schema;
  private final FacetLabels labels;
  private final byte[] commit;
  private final CountCache counts = new CountCache();
  private final Map<Dimension, FacetValues> values = new ConcurrentHashMap<>();
  private final AtomicReference<HeadingConcepts> headingConcepts = new AtomicReference<>();
  private final AtomicReference<SourceFinder> sources = new AtomicReference<>();

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

  /** Makes what was asked of another snapshot before, so that no question waits for it. */
  void prepareAs(Snapshot other) {
    other.values.keySet().stream().filter(this::has).forEach(this::values);
    HeadingConcepts headings = other.headingConcepts.get();
    if (other.schema == schema && headings != null) {
      headingConcepts.set(headings);
    }
  }

  private boolean has(Dimension dimension) {
    return schema.dimension(dimension.kind(), dimension.name()).isPresent();
  }

  CountCache counts() {
    return counts;
  }

  /** The values of a dimension; numbered when they are first asked for, as that takes time. */
  FacetValues values(Dimension dimension) {
    return values.computeIfAbsent(dimension, d -> FacetValues.of(reader, d.field()));
  }

  /** What concepts are called as headings; made when it is first asked for. */
  HeadingConcepts headingConcepts() {
    HeadingConcepts made = headingConcepts.get();
    if (made == null) {
      made = new HeadingConcepts(schema.schemes());
      headingConcepts.set(made);
    }
    return made;
  }

  /** The sources; counted when they are first asked for, as that takes time. */
  SourceFinder sources() throws IOException {
    SourceFinder made = sources.get();
    if (made == null) {
      made = new SourceFinder(searcher, new SourceCounts(searcher));
      sources.set(made);
    }
    return made;
  }

  boolean isOf(byte[] otherCommit) {
    return Arrays.equals(commit, otherCommit);
  }
}
