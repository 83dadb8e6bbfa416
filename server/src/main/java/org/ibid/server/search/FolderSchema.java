package org.ibid.server.search;

import java.io.IOException;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.schema.Schema;

/** The schema of a folder's newest commit, built anew only when the folder was rebuilt. */
final class FolderSchema implements Snapshots.SchemaSource {

  private final IndexFolder folder;
  private Schema known;

  FolderSchema(IndexFolder folder, Schema known) {
    this.folder = folder;
    this.known = known;
  }

  @Override
  public synchronized Schema schema() throws IOException {
    known = folder.schema(known);
    return known;
  }
}
