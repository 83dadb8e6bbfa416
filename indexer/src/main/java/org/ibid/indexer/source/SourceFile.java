package org.ibid.indexer.source;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param name as the user would recognise it: the path given, with {@code /} between folders
 * @param key what it is called whatever the working folder: its absolute path
 * @param path where it is
 */
public record SourceFile(String name, String key, Path path) {

  /** The file at that path, named as the path is written. */
  public static SourceFile of(Path path) {
    return new SourceFile(
        slashed(path.normalize()), slashed(path.toAbsolutePath().normalize()), path);
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
