package org.ibid.indexer.correction;

import java.util.List;
import java.util.stream.Stream;

/** Which fields there are, and what may be in them. */
public final class Values {

  /** No one signs with more; no remark is longer than a letter. */
  private static final int MOST_NAME = 200;

  private static final int MOST_NOTE = 2_000;

  private Values() {}

  /** Names of the fields that a paper has, or a reference, but for concepts. */
  public static List<String> fields(boolean ofPaper) {
    Stream<String> both = Field.all().stream().map(Field::id);
    return ofPaper
        ? Stream.concat(both, Stream.of(Correction.ABSTRACT, Correction.KEYWORD)).toList()
        : both.toList();
  }

  /** Whether a field may have several values. */
  public static boolean isList(String field) {
    return field.equals(Correction.KEYWORD)
        || field.equals(Correction.REFERENCES)
        || Field.of(field).filter(Field::isList).isPresent();
  }

  /** The value of a field in its form; empty where it has none. */
  static List<String> checked(boolean ofPaper, String field, List<String> typed) {
    if (ConceptField.of(field).isPresent()) {
      return ConceptField.checked(typed);
    }
    if (ofPaper && field.equals(Correction.KEYWORD)) {
      return typed.stream().map(Check::line).toList();
    }
    if (ofPaper && field.equals(Correction.ABSTRACT)) {
      return typed.isEmpty() ? List.of() : List.of(Check.paragraphs(String.join("\n\n", typed)));
    }
    return Field.of(field).orElseThrow(() -> unknownField(field, fields(ofPaper))).checked(typed);
  }

  static InvalidCorrectionException unknownField(String field, List<String> known) {
    String concept =
        known.size() == 1 ? "" : " or concept:SCHEME:ID, such as concept:mechanism:microglia";
    return new InvalidCorrectionException(
        "field", "Expected " + String.join(", ", known) + concept + ", got \"" + field + "\".");
  }

  static Correction.Said signed(Correction.Said said) {
    String by = said.by().strip();
    if (by.isEmpty() || by.length() > MOST_NAME) {
      throw new InvalidCorrectionException("by", "Expected who says it, a name.");
    }
    if (said.note().length() > MOST_NOTE) {
      throw new InvalidCorrectionException(
          "note", "Expected a note of at most " + MOST_NOTE + " characters.");
    }
    return new Correction.Said(Check.line(by), said.when(), said.note().strip());
  }
}
