package org.ibid.indexer.literature;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a paper's reference list.
 *
 * @param id unique in its paper; what citations name. The label where the list is numbered, else
 *     the position from 1
 * @param label number as printed, without its punctuation; null in an unnumbered list
 * @param raw the entry as printed, without label and link row, in one line
 * @param publication what was understood of it
 * @param confidence from 0 to 1 by CSL field name, for the fields that were found
 */
public record Reference(
    String id,
    @Nullable String label,
    String raw,
    Publication publication,
    Map<String, Double> confidence) {
  public Reference {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a reference needs an id");
    }
    confidence = Map.copyOf(confidence);
  }
}
