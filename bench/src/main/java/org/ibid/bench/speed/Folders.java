package org.ibid.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders of files and indexes. */
final class Folders {

  private Folders() {}

  /** Deletes a folder and all in it; does nothing where there is none. */
  static void delete(Path folder) throws IOException {
    for (Path path : below(folder).reversed()) {
      Files.delete(path);
    }
  }

  static long bytes(Path folder) throws IOException {
    long bytes = 0;
    for (Path path : below(folder)) {
      bytes += Files.isRegularFile(path) ? Files.size(path) : 0;
    }
    return bytes;
  }

  private static List<Path> below(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.sorted(Comparator.naturalOrder()).toList();
    }
  }
}
