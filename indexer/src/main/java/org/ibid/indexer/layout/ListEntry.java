package org.ibid.indexer.layout;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a reference list as printed.
 *
 * @param label number without its punctuation, or null in an unnumbered list
 * @param raw the entry in one line, without label and link row
 * @param identifiers what the entry and its link row name outright: CSL field name ({@code DOI},
 *     {@code PMID}, {@code PMCID}) to value; may be empty
 */
public record ListEntry(@Nullable String label, String raw, Map<String, String> identifiers) {
  public ListEntry {
    identifiers = Map.copyOf(identifiers);
  }
}
