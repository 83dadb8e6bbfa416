package org.ibid.server.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.literature.RecordDate;
import org.ibid.indexer.schema.Dimension;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;
import org.ibid.server.query.FieldNames;

/**
 * The fields that a part of a query is looked for in.
 *
 * @param fields whose words are searched, in the schema's order
 * @param exact whose values are searched as a whole
 * @param missing names that other kinds have and this one hasn't
 * @param named whether the query named them
 */
record Scope(List<TextField> fields, List<ExactField> exact, List<String> missing, boolean named) {

  /** What of a paper others say, or the list it prints of others: not its own text. */
  private static final Set<String> OF_OTHERS = Set.of("reference", "related", "paper");

  Scope {
    fields = List.copyOf(fields);
    exact = List.copyOf(exact);
    missing = List.copyOf(missing);
  }

  /** Where a query looks that names no field. */
  static Scope ofDefaults(Kind kind) {
    List<TextField> fields =
        Schema.textFields(kind).stream().filter(TextField::searchedByDefault).toList();
    List<ExactField> exact =
        SearchFields.isBibliographic(kind) ? List.of(identifier(kind)) : List.of();
    return new Scope(fields, exact, List.of(), false);
  }

  /**
   * The fields of these names.
   *
   * @throws InvalidRequestException where no kind has a field of a name
   */
  static Scope of(Kind kind, List<String> names) {
    Set<TextField> fields = new LinkedHashSet<>();
    Set<ExactField> exact = new LinkedHashSet<>();
    List<String> missing = new ArrayList<>();
    for (String name : names) {
      List<TextField> texts = texts(kind, name);
      Optional<ExactField> whole = exact(kind, name);
      fields.addAll(texts);
      whole.ifPresent(exact::add);
      if (texts.isEmpty() && whole.isEmpty()) {
        missing.add(known(kind, name));
      }
    }
    return new Scope(List.copyOf(fields), List.copyOf(exact), missing, true);
  }

  private static List<TextField> texts(Kind kind, String name) {
    return name.equals(FieldNames.ALL)
        ? Schema.textFields(kind).stream().filter(f -> !OF_OTHERS.contains(f.name())).toList()
        : Schema.textField(kind, name).stream().toList();
  }

  private static Optional<ExactField> exact(Kind kind, String name) {
    if (SearchFields.isBibliographic(kind)) {
      if (SearchFields.IDENTIFIERS.contains(name)) {
        return Optional.of(identifier(kind));
      } else if (name.equals(FieldNames.YEAR)) {
        return Optional.of(new ExactField.Year(Schema.year(kind)));
      }
    }
    return kind == Kind.PAPER ? catalogued(name) : Optional.empty();
  }

  private static ExactField identifier(Kind kind) {
    return new ExactField.Whole(Schema.identifier(kind), "");
  }

  /** What cataloguers said, of which only papers have any. */
  private static Optional<ExactField> catalogued(String name) {
    Kind kind = Kind.PAPER;
    return switch (name) {
      case FieldNames.HEADING -> Optional.of(new ExactField.Whole(Schema.heading(kind), ""));
      case FieldNames.QUALIFIER -> Optional.of(new ExactField.Whole(Schema.heading(kind), "/"));
      case FieldNames.PUBLICATION_TYPE ->
          Optional.of(new ExactField.Whole(Schema.publicationType(kind), ""));
      case FieldNames.LANGUAGE ->
          Optional.of(new ExactField.Language(new Dimension(kind, name, false).field()));
      default ->
          Arrays.stream(RecordDate.values())
              .filter(date -> date.id().equals(name))
              .findFirst()
              .map(date -> new ExactField.Day(Schema.date(kind, date)));
    };
  }

  private static String known(Kind kind, String name) {
    for (Kind other : Kind.values()) {
      if (!texts(other, name).isEmpty() || exact(other, name).isPresent()) {
        return name;
      }
    }
    List<String> known = Schema.textFields(kind).stream().map(TextField::name).sorted().toList();
    throw new InvalidRequestException(
        "search", InvalidRequestException.none(kind, "field", name, known));
  }
}
