package org.ibid.indexer.schema;

/**
 * A searchable text of a kind. The index holds it twice, {@link #folded()} and {@link #stemmed()}.
 *
 * @param kind whose documents have it
 * @param name what a query calls it: {@code title}
 * @param weight how much a match in it counts in the default ranking; 0 where the field is searched
 *     only when named
 */
public record TextField(Kind kind, String name, float weight) {

  /** Suffix of the stemmed twin. */
  public static final String STEMMED = ".en";

  public TextField {
    if (weight < 0) {
      throw new IllegalArgumentException("weight is 0 or more, got " + weight);
    }
  }

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

  /** Whether a query that names no field looks here. */
  public boolean searchedByDefault() {
    return weight > 0;
  }
}
