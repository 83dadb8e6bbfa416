package org.ibid.server.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.search.ReferenceManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.util.StringHelper;
import org.ibid.indexer.index.IndexUnusableException;
import org.ibid.indexer.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The newest commit of a directory, whoever writes it. A commit is known by its random id, not by
 * its number: an index that was rebuilt in the same place may have the same number again.
 */
final class Snapshots extends ReferenceManager<Snapshot> {

  private final Directory directory;
  private final SchemaSource schemas;

  /** Where the schema comes from under which the newest commit was written. */
  @FunctionalInterface
  interface SchemaSource {
    Schema schema() throws IOException;
  }

  Snapshots(Directory directory, SchemaSource schemas) throws IOException {
    this.directory = directory;
    this.schemas = schemas;
    byte[] commit = newestCommit();
    this.current = new Snapshot(DirectoryReader.open(directory), schemas.schema(), commit);
  }

  @Override
  protected @Nullable Snapshot refreshIfNeeded(Snapshot now) throws IOException {
    try {
      byte[] commit = newestCommit();
      return now.isOf(commit) ? null : open(now, commit);
    } catch (IndexNotFoundException
        | java.nio.file.NoSuchFileException
        | IndexUnusableException e) {
      return null; // while an index is rebuilt it is not there: the old one still answers
    }
  }

  private Snapshot open(Snapshot now, byte[] commit) throws IOException {
    Schema schema = schemas.schema();
    DirectoryReader reader = changed(now).orElse(null);
    Snapshot opened =
        new Snapshot(reader == null ? DirectoryReader.open(directory) : reader, schema, commit);
    opened.prepareAs(now);
    return opened;
  }

  /** The newest commit through the segments that are open already, where it shares any. */
  private static Optional<DirectoryReader> changed(Snapshot now) throws IOException {
    try {
      return Optional.ofNullable(DirectoryReader.openIfChanged(now.reader()));
    } catch (IllegalStateException e) {
      return Optional.empty(); // another index stands in the place of the one that is open
    }
  }

  /** The id that heads the newest segments file; reading it costs one small read. */
  private byte[] newestCommit() throws IOException {
    String name = SegmentInfos.getLastCommitSegmentsFileName(directory);
    if (name == null) {
      throw new IndexNotFoundException("no commit in " + directory);
    }
    try (IndexInput in = directory.openInput(name, IOContext.READONCE)) {
      CodecUtil.checkHeader(in, "segments", 0, Integer.MAX_VALUE);
      byte[] id = new byte[StringHelper.ID_LENGTH];
      in.readBytes(id, 0, id.length);
      return id;
    }
  }

  @Override
  protected void decRef(Snapshot snapshot) throws IOException {
    snapshot.reader().decRef();
  }

  @Override
  protected boolean tryIncRef(Snapshot snapshot) {
    return snapshot.reader().tryIncRef();
  }

  @Override
  protected int getRefCount(Snapshot snapshot) {
    return snapshot.reader().getRefCount();
  }
}
