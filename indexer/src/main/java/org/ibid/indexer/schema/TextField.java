package org.ibid.indexer.schema;

/**
 * A searchable text of a kind. The index holds it twice, {@link #folded()} and {@link #stemmed()}.
 *
 * @param kind whose documents have it
 * @param name what a query calls it: {@code title}
 * @param searchedByDefault whether a query that names no field looks here
 */
public record TextField(Kind kind, String name, boolean searchedByDefault) {

  /** Suffix of the stemmed twin. */
  public static final String STEMMED = ".en";

  /**
   * Field of the folded, unstemmed tokens: for phrases, proximity, truncation, Boolean dialects.
   */
  public String folded() {
    return kind.field(name);
  }

  /** Field of the stemmed tokens and their variants: for simple search and ranking. */
  public String stemmed() {
    return kind.field(name) + STEMMED;
  }
}
