package org.ibid.server.search;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.Fields;

/** The field names that a query over a kind may use. */
public final class SearchFields {

  static final String IDENTIFIER = "identifier";
  static final String YEAR = "year";

  private SearchFields() {}

  /** The names that a syntax takes for fields; {@code identifier} finds a DOI or PMID exactly. */
  public static Fields of(Kind kind) {
    Set<String> words = new LinkedHashSet<>();
    Schema.textFields(kind).forEach(field -> words.add(field.name()));
    if (isBibliographic(kind)) {
      words.add(IDENTIFIER);
    }
    return new Fields(words, isBibliographic(kind) ? Set.of(YEAR) : Set.of());
  }

  /** Whether the documents of a kind describe a publication: with a year, title and identifiers. */
  static boolean isBibliographic(Kind kind) {
    return switch (kind) {
      case PAPER, REFERENCE, WORK -> true;
      case STATEMENT, CITATION -> false;
    };
  }
}
