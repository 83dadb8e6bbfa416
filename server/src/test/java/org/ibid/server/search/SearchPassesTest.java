package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.search.TestIndex.SCHEMA;
import static org.ibid.server.search.TestIndex.filtered;
import static org.ibid.server.search.TestIndex.simple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.SearchRequest.Sort;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a search is cut into passes, and whatever is known already, its answer is one. */
class SearchPassesTest {

  private static final long ONE_PASS = Long.MAX_VALUE;
  private static final long TWO_PASSES = -1;

  private static final List<Sort> SORTS = List.of(Sort.values());
  private static final String[] WORDS = {
    "microglia", "naloxone", "rats", "exercise", "opioid", "sleep", "pain", "cytokine"
  };

  /** An answer without its time. */
  private static SearchResult timeless(SearchResult r) {
    return new SearchResult(
        r.count(), r.hits(), r.nextCursor(), r.facets(), r.anyWord(), 0, r.remarks(), r.partial());
  }

  private static SearchResult answer(TestIndex index, SearchRequest request, long few)
      throws IOException {
    try (Snapshots fresh = new Snapshots(index.directory(), () -> SCHEMA)) {
      Snapshot snapshot = fresh.acquire();
      try {
        return timeless(new Search(snapshot, request, few).result());
      } finally {
        fresh.release(snapshot);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {7, 2026})
  void onePassAndTwoAndWhatIsKnownGiveTheSame(long seed) throws IOException {
    Random random = new Random(seed);
    try (TestIndex index = index(random)) {
      for (int i = 0; i < 60; i++) {
        SearchRequest request = request(random);
        String what = "seed " + seed + ", " + request;
        SearchResult one = answer(index, request, ONE_PASS);
        assertThat(answer(index, request, TWO_PASSES)).as(what).isEqualTo(one);
        assertThat(timeless(index.engine().search(request))).as(what).isEqualTo(one);
        assertThat(timeless(index.engine().search(request))).as("known: " + what).isEqualTo(one);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12})
  void pagesJoinedAreThePageOfAll(long seed) throws IOException {
    Random random = new Random(seed);
    try (TestIndex index = index(random)) {
      for (int i = 0; i < 30; i++) {
        SearchRequest request = request(random);
        List<Hit> all = answer(index, TestIndex.paged(request, 200, null), ONE_PASS).hits();
        List<Hit> joined = new ArrayList<>();
        String cursor = null;
        do {
          SearchRequest page = TestIndex.paged(request, 1 + random.nextInt(9), cursor);
          SearchResult found = answer(index, page, random.nextBoolean() ? ONE_PASS : TWO_PASSES);
          joined.addAll(found.hits());
          cursor = found.nextCursor();
        } while (cursor != null);
        assertThat(joined).as("seed " + seed + ", " + request).isEqualTo(all);
      }
    }
  }

  /** Several segments, deletions among them: some papers are written a second time. */
  private static TestIndex index(Random random) throws IOException {
    TestIndex index = new TestIndex(papers(random, 50));
    index.put(papers(random, 50));
    index.put(papers(random, 30));
    return index;
  }

  private static Paper[] papers(Random random, int count) {
    Paper[] papers = new Paper[count];
    for (int i = 0; i < count; i++) {
      papers[i] = Papers.of(text(random, 3), year(random), text(random, 12));
    }
    return papers;
  }

  private static int year(Random random) {
    return random.nextInt(8) == 0 ? 0 : 2000 + random.nextInt(6);
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder(WORDS[random.nextInt(WORDS.length)]);
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return text.toString();
  }

  private static SearchRequest request(Random random) {
    String words =
        switch (random.nextInt(6)) {
          case 0 -> "";
          case 1 -> "o*";
          case 2 -> "\"" + text(random, 2) + "\"";
          case 3 -> text(random, 2).replace(" ", " OR ");
          default -> text(random, 3);
        };
    String filters = random.nextBoolean() ? "" : "year:200" + random.nextInt(6) + "|2003";
    SearchRequest asked = filtered(simple(Kind.PAPER, words), filters, "year", "mechanism");
    Sort sort = SORTS.get(random.nextInt(SORTS.size()));
    return TestIndex.sorted(asked, sort);
  }
}
