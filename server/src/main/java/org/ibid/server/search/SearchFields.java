package org.ibid.server.search;

import java.util.LinkedHashSet;
import java.util.Set;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.Fields;

/** The field names that a query over a kind may use. */
public final class SearchFields {

  /** All kinds of identifier are in one field; whoever types one names its kind. */
  static final Set<String> IDENTIFIERS =
      Set.of("identifier", "doi", "pmid", "pmcid", "issn", "isbn");

  static final String YEAR = "year";
  static final String JOURNAL = "journal";

  private SearchFields() {}

  /** The names that a syntax takes for fields; {@code doi} and the like find it exactly. */
  public static Fields of(Kind kind) {
    Set<String> words = new LinkedHashSet<>();
    Schema.textFields(kind).forEach(field -> words.add(field.name()));
    if (isBibliographic(kind)) {
      words.addAll(IDENTIFIERS);
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
