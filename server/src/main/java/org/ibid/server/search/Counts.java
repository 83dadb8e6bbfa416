package org.ibid.server.search;

import java.util.List;
import org.ibid.server.search.SearchResult.Facet;
import org.ibid.server.search.SearchResult.Value;

/**
 * What is the same on every page of a search, in whatever order.
 *
 * @param matches how many documents match
 * @param facets what they have in common
 */
record Counts(long matches, List<Facet> facets) {

  /** An object's head and some fields; of what is counted, exactness to a tenth is enough. */
  private static final long BYTES_AN_OBJECT = 48;

  Counts {
    facets = List.copyOf(facets);
  }

  /** About how much memory this takes. */
  long ramBytes() {
    long bytes = BYTES_AN_OBJECT;
    for (Facet facet : facets) {
      bytes += BYTES_AN_OBJECT;
      for (Value value : facet.values()) {
        // The value, its two texts and the list of what is broader, whose texts the schemes hold.
        bytes += 4 * BYTES_AN_OBJECT + value.id().length() + value.label().length();
      }
    }
    return bytes;
  }
}
