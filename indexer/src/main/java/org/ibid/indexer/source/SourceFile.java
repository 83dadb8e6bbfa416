package org.ibid.indexer.source;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name as the user would recognise it: the path given, with {@code /} between folders
 * @param path where it is
 */
public record SourceFile(String name, Path path) {

  /** The file at that path, named as the path is written. */
  public static SourceFile of(Path path) {
    return new SourceFile(path.normalize().toString().replace('\\', '/'), path);
  }

  /** What the file is called whatever the working folder: its absolute path. */
  public String key() {
    return path.toAbsolutePath().normalize().toString().replace('\\', '/');
  }
}
