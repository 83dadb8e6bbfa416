package org.ibid.bench.floor;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The floor as a program: {@code index FILES INDEX THREADS} indexes a folder of PubMed files,
 * {@code count INDEX QUERY} says how many papers match.
 */
public final class Floor {

  private Floor() {}

  /** Does what its first argument says. */
  public static void main(String[] arguments) throws IOException {
    Path second = Path.of(arguments[1]);
    if (arguments[0].equals("index")) {
      int threads = Integer.parseInt(arguments[3]);
      int records = FloorIndexer.index(second, Path.of(arguments[2]), threads);
      System.out.println(records + " records indexed");
    } else {
      try (FloorSearch search = new FloorSearch(second)) {
        System.out.println(search.search(arguments[2]) + " papers");
      }
    }
  }
}
