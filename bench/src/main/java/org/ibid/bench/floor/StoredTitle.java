package org.ibid.bench.floor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The least that a search from the command line can do: opens an index, prints a stored title. */
public final class StoredTitle {

  private StoredTitle() {}

  /** Takes the folder of the floor's index. */
  public static void main(String[] arguments) throws IOException {
    try (Directory directory = FSDirectory.open(Path.of(arguments[0]));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      System.out.println(
          reader.storedFields().document(0, Set.of(FloorSchema.TITLE)).get(FloorSchema.TITLE));
    }
  }
}
