package org.ibid.server.query;

import java.util.Set;

/**
 * The field names that a query may use. A name before a colon that is none of them is text.
 *
 * @param words fields that hold words, in lower case
 * @param years fields that hold a year, in lower case
 */
public record Fields(Set<String> words, Set<String> years) {
  public Fields {
    words = Set.copyOf(words);
    years = Set.copyOf(years);
  }
}
