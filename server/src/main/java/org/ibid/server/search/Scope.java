package org.ibid.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.indexer.schema.TextField;

/**
 * The fields that the words of a part of a query are looked for in.
 *
 * @param fields text fields, in the schema's order
 * @param identifier field of exact identifiers, or empty
 * @param year numeric field of the year, or empty
 * @param named whether the query named them
 */
record Scope(
    List<TextField> fields, Optional<String> identifier, Optional<String> year, boolean named) {

  Scope {
    fields = List.copyOf(fields);
  }

  /** Where a query looks that names no field. */
  static Scope ofDefaults(Kind kind) {
    List<TextField> fields =
        Schema.textFields(kind).stream().filter(TextField::searchedByDefault).toList();
    Optional<String> identifier =
        SearchFields.isBibliographic(kind)
            ? Optional.of(Schema.identifier(kind))
            : Optional.empty();
    return new Scope(fields, identifier, Optional.empty(), false);
  }

  /**
   * The fields of these names.
   *
   * @throws InvalidRequestException where the kind has no such field
   */
  static Scope of(Kind kind, List<String> names) {
    List<TextField> fields = new ArrayList<>();
    Optional<String> identifier = Optional.empty();
    Optional<String> year = Optional.empty();
    for (String name : names) {
      Optional<TextField> field = Schema.textField(kind, name);
      field.ifPresent(fields::add);
      boolean bibliographic = SearchFields.isBibliographic(kind);
      if (bibliographic && SearchFields.IDENTIFIERS.contains(name)) {
        identifier = Optional.of(Schema.identifier(kind));
      } else if (bibliographic && name.equals(SearchFields.YEAR)) {
        year = Optional.of(Schema.year(kind));
      } else if (field.isEmpty()) {
        throw unknown(kind, name);
      }
    }
    return new Scope(fields, identifier, year, true);
  }

  private static InvalidRequestException unknown(Kind kind, String name) {
    List<String> known = Schema.textFields(kind).stream().map(TextField::name).sorted().toList();
    return new InvalidRequestException(
        "search", InvalidRequestException.none(kind, "field", name, known));
  }
}
