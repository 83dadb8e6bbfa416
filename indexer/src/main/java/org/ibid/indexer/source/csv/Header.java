package org.ibid.indexer.source.csv;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The names of a table's columns.
 *
 * @param delimiter between cells
 * @param fields what each column is for, in order
 * @param tagged whether they are Web of Science's tags
 */
record Header(char delimiter, List<String> fields, boolean tagged) {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');

  /** Longer ones are sentences. */
  private static final int LONGEST_NAME = 80;

  private static final Pattern TAG = Pattern.compile("[A-Z][A-Z0-9]");
  private static final Set<String> TAGS = Set.of("PT", "TI", "SO");

  Header {
    fields = List.copyOf(fields);
  }

  /** The header that a line is; empty where it names no columns of a bibliography. */
  static Optional<Header> of(String line) {
    return DELIMITERS.stream()
        .flatMap(delimiter -> of(line, delimiter).stream())
        .max((one, other) -> Integer.compare(one.fields.size(), other.fields.size()));
  }

  private static Optional<Header> of(String line, char delimiter) {
    try {
      List<String> names =
          Cells.of(line, delimiter).stream().map(name -> name.replace("\ufeff", "")).toList();
      if (names.size() < 2 || names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
        return Optional.empty();
      }
      boolean tagged =
          names.containsAll(TAGS)
              && names.stream().allMatch(n -> n.isBlank() || TAG.matcher(n.strip()).matches());
      List<String> fields =
          names.stream().map(n -> tagged ? n.strip() : ColumnNames.field(n)).toList();
      return tagged || ColumnNames.areOfABibliography(new HashSet<>(fields))
          ? Optional.of(new Header(delimiter, fields, tagged))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Whether the first lines of a text are a table, of whatever. */
  static boolean isTable(List<String> lines) {
    return DELIMITERS.stream().anyMatch(delimiter -> isTable(lines, delimiter));
  }

  /** Every line of so many has the same number of cells, of which prose would have commas in. */
  private static boolean isTable(List<String> lines, char delimiter) {
    Set<Integer> sizes = new HashSet<>();
    for (String line : lines) {
      try {
        sizes.add(Cells.of(line, delimiter).size());
      } catch (IOException e) {
        return false;
      }
    }
    boolean sentences = delimiter == ',' && lines.stream().anyMatch(line -> line.endsWith("."));
    return lines.size() >= 4 && sizes.size() == 1 && sizes.iterator().next() >= 2 && !sentences;
  }
}
