package org.ibid.server.search;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was counted over one snapshot, for whoever turns the page, chooses another order, or asks
 * the same again. It goes with its snapshot, so that it is never of another. Safe for many threads.
 */
final class CountCache {

  /** Some thousands of searches with three facets; an eightieth of the smallest heap to serve. */
  private static final long MOST_BYTES = 6L << 20;

  /** A request's own objects, beside its texts. */
  private static final long BYTES_A_REQUEST = 500;

  private final long mostBytes;
  private final Map<SearchRequest, Counts> known = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  CountCache() {
    this(MOST_BYTES);
  }

  CountCache(long mostBytes) {
    this.mostBytes = mostBytes;
  }

  /** What was counted for a request, whatever its page and order. */
  synchronized Optional<Counts> of(SearchRequest request) {
    return Optional.ofNullable(known.get(request.counting()));
  }

  /** Keeps what was counted; what was not asked for the longest time goes. */
  synchronized void keep(SearchRequest request, Counts counts) {
    Counts before = known.put(request.counting(), counts);
    bytes += size(request, counts) - (before == null ? 0 : size(request, before));
    Iterator<Map.Entry<SearchRequest, Counts>> eldest = known.entrySet().iterator();
    while (bytes > mostBytes && eldest.hasNext()) {
      Map.Entry<SearchRequest, Counts> gone = eldest.next();
      bytes -= size(gone.getKey(), gone.getValue());
      eldest.remove();
    }
  }

  synchronized long bytes() {
    return bytes;
  }

  /** A tree takes some ten times its text. */
  private static long size(SearchRequest request, Counts counts) {
    int text =
        request.query().toString().length()
            + request.filters().toString().length()
            + request.citing().toString().length()
            + request.expansion().toString().length();
    return BYTES_A_REQUEST + 10L * text + counts.ramBytes();
  }
}
