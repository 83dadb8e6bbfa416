package org.ibid.indexer.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists that stand beside the classes, as data. */
final class Vocabulary {

  private Vocabulary() {}

  /** The lines of a word list, without comments and blank lines. */
  static List<String> lines(String name) {
    InputStream stream = Vocabulary.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the jar lacks " + name);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + name, e);
    }
  }
}
