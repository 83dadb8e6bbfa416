package org.ibid.indexer.concept;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Schemes as a table: {@code scheme,label,synonyms,broader} and, if wanted, {@code hidden} and
 * {@code places}, in any order, under a header. Several of a kind are joined by {@code |}; a bar
 * inside a label is written {@code \|}, a backslash before a bar {@code \\}.
 */
final class CsvSchemes {

  /** Few schemes number their places: the last is written only where one does. */
  private static final List<String> COLUMNS =
      List.of("scheme", "label", "synonyms", "broader", "hidden", "places");

  /** What a cell may not have outside of quotation marks. */
  private static final String SPECIAL = ",\"\n\r";

  private final SourceText source;
  private final List<String> header;

  private CsvSchemes(SourceText source, List<String> header) {
    this.source = source;
    this.header = header;
  }

  static List<Concept> read(SourceText source) throws SchemeException {
    List<CsvRow> rows = CsvRow.all(source);
    if (rows.isEmpty()) {
      throw source.fault(0, expectedHeader("an empty file"));
    }
    CsvSchemes table = new CsvSchemes(source, header(source, rows.getFirst()));
    List<Concept> concepts = new ArrayList<>();
    for (CsvRow row : rows.subList(1, rows.size())) {
      concepts.add(table.concept(row));
    }
    return concepts;
  }

  private static List<String> header(SourceText source, CsvRow row) throws SchemeException {
    List<String> names = row.texts().stream().map(t -> t.strip().toLowerCase(Locale.ROOT)).toList();
    for (int i = 0; i < names.size(); i++) {
      if (!COLUMNS.contains(names.get(i)) || names.indexOf(names.get(i)) != i) {
        throw source.fault(row.offset(i), expectedHeader("\"" + names.get(i) + "\""));
      }
    }
    if (!names.containsAll(List.of("scheme", "label"))) {
      throw source.fault(row.offset(0), expectedHeader(String.join(",", names)));
    }
    return names;
  }

  private static String expectedHeader(String got) {
    return "expected the header scheme,label,synonyms,broader (and hidden, if wanted), got " + got;
  }

  private Concept concept(CsvRow row) throws SchemeException {
    if (row.texts().size() > header.size()) {
      throw source.fault(
          row.offset(header.size()),
          "expected "
              + header.size()
              + " columns, got "
              + row.texts().size()
              + ": put a text with a comma in double quotes");
    }
    String scheme = Slug.of(required(row, "scheme"));
    String label = required(row, "label");
    List<String> broader = list(row, "broader").stream().map(Slug::of).toList();
    return Concept.of(scheme, label, list(row, "synonyms"), list(row, "hidden"), broader)
        .at(list(row, "places"));
  }

  private String required(CsvRow row, String column) throws SchemeException {
    String text = text(row, column);
    if (Slug.of(text).isEmpty()) {
      int at = Math.min(header.indexOf(column), row.texts().size() - 1);
      throw source.fault(
          row.offset(at), "expected a " + column + " with a letter or digit, got \"" + text + "\"");
    }
    return text;
  }

  private String text(CsvRow row, String column) {
    int at = header.indexOf(column);
    return at < 0 || at >= row.texts().size() ? "" : row.texts().get(at).strip();
  }

  private List<String> list(CsvRow row, String column) {
    List<String> items = new ArrayList<>();
    StringBuilder item = new StringBuilder();
    String text = text(row, column);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && isEscapable(text.charAt(i + 1))) {
        item.append(text.charAt(++i));
      } else if (c == '|') {
        items.add(item.toString().strip());
        item.setLength(0);
      } else {
        item.append(c);
      }
    }
    items.add(item.toString().strip());
    items.removeIf(String::isEmpty);
    return items;
  }

  private static boolean isEscapable(char c) {
    return c == '|' || c == '\\';
  }

  /** The concepts as a table that {@link #read} reads back, a row each, in the order given. */
  static String write(List<Concept> concepts) {
    boolean numbered = concepts.stream().anyMatch(concept -> !concept.places().isEmpty());
    int columns = COLUMNS.size() - (numbered ? 0 : 1);
    StringBuilder csv = new StringBuilder();
    csv.append(String.join(",", COLUMNS.subList(0, columns))).append('\n');
    for (Concept concept : concepts) {
      csv.append(row(concept, columns)).append('\n');
    }
    return csv.toString();
  }

  private static String row(Concept concept, int columns) {
    return Stream.of(
            concept.scheme(),
            concept.label(),
            joined(concept.synonyms()),
            joined(concept.broader()),
            joined(concept.hidden()),
            joined(concept.places()))
        .limit(columns)
        .map(CsvSchemes::quoted)
        .collect(Collectors.joining(","));
  }

  private static String joined(List<String> items) {
    return items.stream()
        .map(item -> item.replace("\\", "\\\\").replace("|", "\\|"))
        .collect(Collectors.joining("|"));
  }

  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> SPECIAL.indexOf(c) >= 0);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
