package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;

/**
 * What of a record says what it is about: of a paper its title and abstract, of a reference or work
 * its title and the statements that cite it, of a statement its sentence. Read from the stored
 * text, analysed as it was for the index.
 */
final class RecordText {

  /** More than any abstract, and some pages of a paper without one. */
  private static final int MOST_CHARACTERS = 10_000;

  private final Documents documents;
  private final Schema schema;
  private final Kind kind;

  RecordText(Documents documents, Schema schema, Kind kind) {
    this.documents = documents;
    this.schema = schema;
    this.kind = kind;
  }

  /**
   * A part of a text.
   *
   * @param field where it stands
   * @param otherwise where to look in a record that has nothing there; null for nowhere
   */
  private record Part(String field, String otherwise) {}

  private static List<Part> parts(Kind kind) {
    return switch (kind) {
      case PAPER -> List.of(new Part("title", ""), new Part("abstract", "section"));
      case REFERENCE, WORK -> List.of(new Part("title", "raw"), new Part("statement", ""));
      case STATEMENT -> List.of(new Part("sentence", ""));
      case CITATION -> List.of(new Part("scope", ""));
    };
  }

  /** The fields that most records of a kind have. */
  static List<TextField> fields(Kind kind) {
    return parts(kind).stream().flatMap(part -> field(kind, part.field()).stream()).toList();
  }

  /** The fields of records that lack one of those. */
  static List<TextField> otherFields(Kind kind) {
    return parts(kind).stream().flatMap(part -> field(kind, part.otherwise()).stream()).toList();
  }

  private static Optional<TextField> field(Kind kind, String name) {
    return Schema.textField(kind, name);
  }

  /** The words of a record. */
  WordCounts words(int doc) {
    WordCounts words = new WordCounts();
    for (Part part : parts(kind)) {
      TextField field = field(kind, part.field()).orElseThrow();
      String text = text(doc, part);
      words.add(text, ClaimWords.of(text, schema.analyzer(), field.stemmed()));
    }
    return words;
  }

  /** Its title, or what stands for one; empty where it has neither. */
  String title(int doc) {
    return text(doc, parts(kind).getFirst());
  }

  private String text(int doc, Part part) {
    String text = stored(doc, part.field());
    return text.isBlank() ? stored(doc, part.otherwise()) : text;
  }

  private String stored(int doc, String name) {
    List<String> values = new ArrayList<>();
    field(kind, name)
        .map(TextField::folded)
        .ifPresent(field -> values.addAll(List.of(documents.stored(doc, field).getValues(field))));
    String text = String.join("\n", values);
    return text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
  }
}
