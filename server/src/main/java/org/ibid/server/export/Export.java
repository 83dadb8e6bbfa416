package org.ibid.server.export;

import java.io.Closeable;
import java.io.IOException;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.AllHits;
import org.ibid.server.search.Hit;

/**
 * Hits as a file in one format. What is written is counted beforehand, and is that many records.
 * For one thread; closing it closes the hits.
 */
public final class Export implements Closeable {

  private final AllHits hits;
  private final EntryReader reader;
  private final Exporter exporter;
  private final Wanted wanted;
  private final long count;

  Export(AllHits hits, Kind kind, Exporter exporter, Wanted wanted) throws IOException {
    this.hits = hits;
    // A bibliography can't hold a mark that names nothing; a table can, and shows that it does.
    this.reader = new EntryReader(hits, kind, wanted.format() == Format.CSV);
    this.exporter = exporter;
    this.wanted = wanted;
    this.count = kind == Kind.STATEMENT ? mentions() : hits.count();
  }

  private long mentions() throws IOException {
    long[] mentions = {0};
    hits.each(hit -> {
      mentions[0] += reader.count(hit);
      return true;
    });
    return mentions[0];
  }

  /** Exact number of the records. */
  public long count() {
    return count;
  }

  /** Writes all records. */
  public void write(Appendable out) throws IOException {
    write(out, Long.MAX_VALUE);
  }

  /**
   * Writes the first records.
   *
   * @param most how many at most
   * @return how many were written
   */
  public long write(Appendable out, long most) throws IOException {
    RecordWriter writer = exporter.writer(out, wanted);
    Progress progress = new Progress(writer, most);
    writer.begin();
    if (most > 0) {
      hits.each(progress::accept);
    }
    writer.end();
    return progress.written;
  }

  /** Writes the records of hits until there are enough. */
  private final class Progress {
    private final RecordWriter writer;
    private final long most;
    private long written;

    Progress(RecordWriter writer, long most) {
      this.writer = writer;
      this.most = most;
    }

    boolean accept(Hit hit) throws IOException {
      for (Entry entry : reader.read(hit)) {
        if (written < most) {
          writer.write(entry);
          written++;
        }
      }
      return written < most;
    }
  }

  @Override
  public void close() {
    hits.close();
  }
}
