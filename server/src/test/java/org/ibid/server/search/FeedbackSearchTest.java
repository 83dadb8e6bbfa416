package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.ibid.server.search.TestIndex.filtered;
import static org.ibid.server.search.TestIndex.fragments;
import static org.ibid.server.search.TestIndex.ids;
import static org.ibid.server.search.TestIndex.paged;
import static org.ibid.server.search.TestIndex.simple;
import static org.ibid.server.search.TestIndex.sorted;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.AnyWord;
import org.ibid.server.search.Expanded.Word;
import org.ibid.server.search.Expansion.Feedback;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedbackSearchTest {

  private static final Paper FIRST =
      Papers.of("Itch itch itch", 2001, "Itch of the dorsal horn, neurons of the dorsal horn.");
  private static final Paper SECOND =
      Papers.of("Itch and itch", 2002, "Itch in neurons of the dorsal horn.");
  private static final Paper SHORT = Papers.of("A note of 2003", 2003, "Itch of the skin.");
  private static final Paper LONG =
      Papers.of("A long survey", 2004, "An itch comes from neurons of the dorsal horn.");
  private static final Paper WITHOUT =
      Papers.of("Neurons of the dorsal horn", 2005, "The dorsal horn has neurons.");

  private TestIndex index;

  @BeforeEach
  void write() throws IOException {
    index = new TestIndex(FIRST, SECOND, SHORT, LONG, WITHOUT);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private SearchResult search(SearchRequest request, Feedback feedback) {
    return index.engine().search(request.expanded(Expansion.of(feedback)));
  }

  private SearchResult itch(Feedback feedback) {
    return search(simple(Kind.PAPER, "itch"), feedback);
  }

  @Test
  void whatIsFoundStaysTheSame() {
    SearchRequest asked = filtered(simple(Kind.PAPER, "itch"), "year:2002-", "year", "journal");
    SearchResult plain = search(asked, Feedback.OFF);
    SearchResult ranked = search(asked, Feedback.RANKS);
    assertThat(ranked.count()).isEqualTo(plain.count()).isEqualTo(3);
    assertThat(ids(ranked)).containsExactlyInAnyOrderElementsOf(ids(plain));
    assertThat(ranked.facets()).isEqualTo(plain.facets());
    assertThat(plain.expanded()).isEqualTo(Expanded.NONE);
  }

  @Test
  void whatTheFirstHitsAreAboutComesBeforeWhatOnlyNamesTheWord() {
    assertThat(ids(itch(Feedback.OFF))).containsSubsequence(SHORT.id(), LONG.id());
    assertThat(ids(itch(Feedback.RANKS))).containsSubsequence(LONG.id(), SHORT.id());
  }

  @Test
  void theWordsAreShownAsPrintedWithoutNumbersStopWordsAndWordsOfOneHitAlone() {
    List<Word> words = itch(Feedback.RANKS).expanded().feedback();
    assertThat(words)
        .extracting(Word::text)
        .contains("dorsal", "horn", "neurons")
        .doesNotContain("2003", "the", "of", "skin", "survey");
    assertThat(words).filteredOn(Word::asked).extracting(Word::text).containsOnly("itch");
    assertThat(words.stream().mapToDouble(Word::weight).sum()).isCloseTo(1, within(1e-9));
    assertThat(words).isSortedAccordingTo((a, b) -> Double.compare(b.weight(), a.weight()));
  }

  @Test
  void snippetsMarkOnlyWhatTheQueryMatched() {
    for (Hit hit : itch(Feedback.RANKS).hits()) {
      assertThat(fragments(hit)).isNotEmpty().noneMatch(html -> html.contains("<mark>dorsal"));
    }
  }

  @Test
  void wherePartsOfAQueryAreEnoughFeedbackMayAlsoFind() {
    SearchRequest simple = simple(Kind.PAPER, "");
    SearchRequest any =
        new SearchRequest(
            Kind.PAPER,
            AnyWord.ofText("itch skin"),
            Matching.STEMMED,
            simple.filters(),
            Sort.RELEVANCE,
            10,
            null,
            List.of(),
            0,
            false);
    assertThat(ids(search(any, Feedback.RANKS))).hasSize(4).doesNotContain(WITHOUT.id());
    SearchResult admitting = search(any, Feedback.ADMITS);
    assertThat(ids(admitting)).contains(WITHOUT.id());
    assertThat(admitting.count()).isEqualTo(5);
    assertThat(search(paged(any, 0, null), Feedback.ADMITS).count()).isEqualTo(5);
  }

  @Test
  void whereAllWordsAreRequiredFeedbackNeverFinds() {
    SearchRequest both = simple(Kind.PAPER, "itch neurons");
    assertThat(search(both, Feedback.ADMITS).count()).isEqualTo(3);
  }

  @Test
  void nothingRanksWhereNothingIsAskedOrTheOrderIsAnother() {
    SearchRequest byYear = sorted(simple(Kind.PAPER, "itch"), Sort.YEAR);
    assertThat(search(byYear, Feedback.RANKS))
        .satisfies(result -> {
          assertThat(result.expanded().feedback()).isEmpty();
          assertThat(ids(result)).isEqualTo(ids(search(byYear, Feedback.OFF)));
        });
    assertThat(search(simple(Kind.PAPER, "*"), Feedback.RANKS).expanded().feedback()).isEmpty();
    assertThat(search(simple(Kind.PAPER, "nothingofthekind"), Feedback.RANKS).expanded().feedback())
        .isEmpty();
  }

  @Test
  void pagesAndAllHitsAreInTheSameOrder() throws IOException {
    SearchRequest ranked = simple(Kind.PAPER, "itch").expanded(Expansion.of(Feedback.RANKS));
    List<String> paged = new ArrayList<>();
    SearchResult page = index.engine().search(paged(ranked, 1, null).expanded(ranked.expansion()));
    paged.addAll(ids(page));
    while (page.nextCursor() != null) {
      page = index.engine().search(ranked.following(page.nextCursor(), 1));
      paged.addAll(ids(page));
    }
    List<String> all = new ArrayList<>();
    try (AllHits hits = index.engine().all(ranked)) {
      hits.each(hit -> all.add(hit.id()));
    }
    assertThat(paged).isEqualTo(ids(index.engine().search(ranked)));
    assertThat(all).isEqualTo(paged);
  }

  @Test
  void theOrderOfInputChangesNothing() throws IOException {
    long seed = System.nanoTime();
    List<Paper> papers = new ArrayList<>(List.of(FIRST, SECOND, SHORT, LONG, WITHOUT));
    SearchResult expected = itch(Feedback.RANKS);
    Collections.shuffle(papers, new Random(seed));
    try (TestIndex other = new TestIndex(papers.toArray(Paper[]::new))) {
      SearchResult result =
          other.engine().search(simple(Kind.PAPER, "itch").expanded(Expansion.of(Feedback.RANKS)));
      assertThat(ids(result)).as("seed " + seed).isEqualTo(ids(expected));
      assertThat(result.expanded()).as("seed " + seed).isEqualTo(expected.expanded());
    }
  }
}
