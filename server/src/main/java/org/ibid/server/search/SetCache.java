package org.ibid.server.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Query;

/** What queries found, as much as there is room for; what was used longest ago goes first. */
final class SetCache {

  /** The sets of some thousand words over a million documents. */
  private static final long MOST_BYTES = 256L << 20;

  /** What an entry takes beside its documents: a query, its terms, a place in the map. */
  private static final int BYTES_OF_AN_ENTRY = 500;

  private final Map<Query, DocumentSet> sets = new LinkedHashMap<>(64, 0.75f, true);
  private long bytes;

  Optional<DocumentSet> get(Query query) {
    return Optional.ofNullable(sets.get(query));
  }

  void put(Query query, DocumentSet set) {
    if (sets.put(query, set) == null) {
      bytes += BYTES_OF_AN_ENTRY + set.bytes();
      drop();
    }
  }

  private void drop() {
    var oldest = sets.values().iterator();
    while (bytes > MOST_BYTES && oldest.hasNext()) {
      bytes -= BYTES_OF_AN_ENTRY + oldest.next().bytes();
      oldest.remove();
    }
  }
}
