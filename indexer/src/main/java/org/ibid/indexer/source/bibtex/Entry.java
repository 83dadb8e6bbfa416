package org.ibid.indexer.source.bibtex;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An entry with its fields, or one that is broken.
 *
 * @param number of the record in its file, from 1
 * @param fields by lower-cased name, values still in LaTeX
 * @param repeated fields whose name the entry has before: {@code title = A}
 * @param fault why it is broken, with the place, or empty
 */
record Entry(
    int number,
    Block block,
    Map<String, String> fields,
    List<String> repeated,
    Optional<String> fault) {

  Entry {
    fields = Map.copyOf(fields);
    repeated = List.copyOf(repeated);
  }

  /** Keys of the entries that it inherits from, lower-cased: its data first, then its parent. */
  List<String> parents() {
    return Stream.concat(keys("xdata"), keys("crossref")).toList();
  }

  private Stream<String> keys(String field) {
    return Arrays.stream(fields.getOrDefault(field, "").split(","))
        .map(key -> key.strip().toLowerCase(Locale.ROOT))
        .filter(key -> !key.isEmpty());
  }

  /** How others name it. */
  String name() {
    return block.key().toLowerCase(Locale.ROOT);
  }
}
