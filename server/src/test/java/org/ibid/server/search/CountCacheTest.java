package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.search.TestIndex.filtered;
import static org.ibid.server.search.TestIndex.simple;

import java.util.List;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.SearchResult.Facet;
import org.junit.jupiter.api.Test;

class CountCacheTest {

  private static Counts counts(long matches) {
    return new Counts(matches, List.of(new Facet("year", 0, List.of())));
  }

  private static SearchRequest request(int number) {
    return simple(Kind.PAPER, "word" + number);
  }

  @Test
  void whatWasCountedIsKnownWhateverThePage() {
    CountCache cache = new CountCache();
    SearchRequest request = filtered(simple(Kind.PAPER, "pain"), "year:2001", "year");
    cache.keep(request, counts(3));
    assertThat(cache.of(TestIndex.paged(request, 7, "cursor"))).contains(counts(3));
    assertThat(cache.of(filtered(simple(Kind.PAPER, "pain"), "year:2002", "year"))).isEmpty();
    assertThat(cache.of(filtered(simple(Kind.PAPER, "pain"), "year:2001"))).isEmpty();
    assertThat(cache.of(filtered(simple(Kind.REFERENCE, "pain"), "year:2001", "year"))).isEmpty();
  }

  @Test
  void itHoldsNoMoreThanItMayAndForgetsWhatWasNotAskedForLongest() {
    CountCache cache = new CountCache(20_000);
    for (int i = 0; i < 1_000; i++) {
      cache.keep(request(i), counts(i));
      assertThat(cache.of(request(0))).contains(counts(0));
      assertThat(cache.bytes()).isLessThanOrEqualTo(20_000);
    }
    assertThat(cache.of(request(999))).contains(counts(999));
    assertThat(cache.of(request(1))).isEmpty();
  }

  @Test
  void whatIsKeptTwiceIsCountedOnce() {
    CountCache cache = new CountCache();
    cache.keep(request(1), counts(1));
    long bytes = cache.bytes();
    cache.keep(request(1), counts(2));
    assertThat(cache.bytes()).isEqualTo(bytes).isPositive();
    assertThat(cache.of(request(1))).contains(counts(2));
  }
}
