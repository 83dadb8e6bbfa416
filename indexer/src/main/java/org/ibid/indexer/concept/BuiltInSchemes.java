package org.ibid.indexer.concept;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The schemes that come with the program. They are written in Turtle; the build turns them into the
 * table that {@link Schemes#writeTo} writes, which a cold JVM reads four times as fast. Where the
 * program runs without having been built (in an editor), the Turtle is read.
 */
final class BuiltInSchemes {

  /** Their names, in the order in which facets are shown. */
  static final List<String> NAMES =
      List.of("model", "mechanism", "intervention", "condition", "species");

  private BuiltInSchemes() {}

  /**
   * Writes the table, for the build.
   *
   * @param arguments the folder to write into
   */
  public static void main(String[] arguments) throws IOException {
    Schemes.of(turtle()).writeTo(Path.of(arguments[0]));
  }

  static List<Concept> concepts() {
    try (InputStream table = BuiltInSchemes.class.getResourceAsStream(Schemes.FILE)) {
      return table == null
          ? turtle()
          : CsvSchemes.read(SourceText.decode(Path.of(Schemes.FILE), table.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the program's own schemes", e);
    }
  }

  /** The concepts as they are written. */
  static List<Concept> turtle() {
    List<Concept> concepts = new ArrayList<>();
    for (String name : NAMES) {
      concepts.addAll(turtle(name + ".ttl"));
    }
    return concepts;
  }

  private static List<Concept> turtle(String resource) {
    try (InputStream in = BuiltInSchemes.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its scheme " + resource);
      }
      return SkosReader.read(SourceText.decode(Path.of(resource), in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException("reading the program's own scheme " + resource, e);
    }
  }
}
