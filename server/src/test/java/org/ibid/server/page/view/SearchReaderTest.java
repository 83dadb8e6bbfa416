package org.ibid.server.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.page.view.SearchReader.Offers;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Problem;
import org.ibid.server.search.Expanded;
import org.ibid.server.search.Expanded.Word;
import org.ibid.server.search.Expansion;
import org.ibid.server.search.Expansion.Feedback;
import org.ibid.server.search.Hit;
import org.ibid.server.search.SearchRequest.Sort;
import org.ibid.server.search.SearchResult;
import org.ibid.server.search.SearchResult.Facet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchReaderTest {

  private static final SearchUrl SEARCH = SearchUrl.of(Kind.REFERENCE).with("heat shock");
  private static final Hit REFERENCE =
      new Hit(
          "10.1/p#12",
          """
          {"id": "10.1/p#12", "label": "12", "raw": "Heat. 2012.", "title": "Heat in mice",
           "paper": {"id": "10.1/p", "title": "A paper"}, "cited": {"statements": 3},
           "concepts": [
             {"scheme": "species", "id": "mouse", "label": "Mouse",
              "from": [{"where": "title", "text": "mice"}]},
             {"scheme": "mechanism", "id": "hsp", "label": "Heat shock protein",
              "from": [{"where": "scope", "text": "HSP"}, {"where": "scope", "text": "hsp"}]}]}
          """,
          1,
          null,
          2,
          List.of(
              new Hit.Highlight("title", List.of("<mark>Heat</mark> in mice")),
              new Hit.Highlight("statement", List.of("after <mark>heat</mark> &amp; cold"))));

  @Test
  void theSearchWithoutFiltersIsOffered() {
    SearchUrl search = SEARCH.with(filters("mechanism:hsp|!x,year:2010-2018"));
    SearchView page = read(search, result(9, null));
    assertThat(page.chips()).hasSize(3);
    assertThat(page.clearHref()).isEqualTo("/?q=heat+shock&in=references");
  }

  @Test
  void aHitShowsWhatMatchedAndWhereItLeads() {
    var hit = (HitView.Publication) read(SEARCH, result(1, null)).hits().getFirst();
    assertThat(hit.href()).isEqualTo("/references/10.1%2Fp%2312");
    assertThat(hit.title())
        .filteredOn(Piece::matched)
        .extracting(Piece::text)
        .containsExactly("Heat");
    assertThat(hit.snippets()).hasSize(1);
    assertThat(hit.snippets().getFirst().where()).isEqualTo("Cited for");
    assertThat(hit.onward())
        .extracting(HitView.Onward::text)
        .containsExactly("Cited in 3 sentences", "Cited by 2 papers", "More like this");
  }

  @Test
  void aConceptOfAHitAddsItsFilterAndSaysWhatCausedIt() {
    Facet mechanism = new Facet("mechanism", 0, List.of());
    Facet species = new Facet("species", 0, List.of());
    var hit =
        (HitView.Publication) read(SEARCH, result(1, null, mechanism, species)).hits().getFirst();
    assertThat(hit.concepts())
        .extracting(ConceptView::label)
        .containsExactly("Heat shock protein", "Mouse");
    assertThat(hit.concepts().getFirst().href())
        .isEqualTo("/?q=heat+shock&in=references&filter=mechanism:hsp");
    assertThat(hit.concepts().getFirst().why()).isEqualTo("scope: HSP");
  }

  @Test
  void pagingCountsOnFromThePageBefore() {
    SearchView.Paging paging = read(SEARCH.next("abc"), result(26, "def")).paging();
    assertThat(paging.range()).isEqualTo("26–26 of 26");
    assertThat(paging.start()).isEqualTo(26);
    assertThat(paging.firstHref()).isEqualTo("/?q=heat+shock&in=references");
    assertThat(paging.nextHref()).endsWith("page=3&cursor=def");
  }

  @Test
  void theQueryIsSaidAgainOnlyWhereThatSaysMore() {
    assertThat(read(SEARCH, result(1, null)).understood()).isNull();
    SearchReader reader =
        new SearchReader(SEARCH.with("heat OR"), "heat AND or", List.of(), Lookup.NOTHING);
    assertThat(reader.read(result(1, null), List.of(), Offers.NONE, List.of()).understood())
        .isEqualTo("heat AND or");
  }

  @Test
  void aWarningShowsWhatOfTheQueryItIsAbout() {
    Problem problem = Problem.warning(5, 5, "code", "Not so.");
    SearchReader reader =
        new SearchReader(SEARCH, "heat AND shock", List.of(problem), Lookup.NOTHING);
    assertThat(reader.read(result(1, null), List.of(), Offers.NONE, List.of()).notes())
        .containsExactly(new SearchView.Note("Not so.", "heat ", "shock", ""));
  }

  @ParameterizedTest
  @CsvSource({"heat shock, Relevance", "'', Order of the collection", "*, Order of the collection"})
  void hitsAreInOrderOfRelevanceOnlyWhereSomethingIsAsked(String text, String order) {
    assertThat(read(SEARCH.with(text), result(1, null)).sorts())
        .filteredOn(SearchView.Choice::current)
        .extracting(SearchView.Choice::label)
        .containsExactly(order);
  }

  @Test
  void feedbackIsOfferedWhereThereIsAnythingToRank() {
    ExpansionView offered = expansion(SEARCH, result(2, null));
    assertThat(offered.on()).isFalse();
    assertThat(offered.toggle()).isEqualTo("/?q=heat+shock&in=references&feedback=on");
    assertThat(read(SEARCH, result(1, null)).expansion()).isNull();
    assertThat(read(SEARCH.with(""), result(9, null)).expansion()).isNull();
    assertThat(read(SEARCH.with(Sort.YEAR), result(9, null)).expansion()).isNull();
  }

  @Test
  void wordsOfFeedbackCanBeAddedAndFeedbackTakenBack() {
    SearchUrl search = SEARCH.with(Expansion.of(Feedback.RANKS));
    Expanded words =
        new Expanded(List.of(new Word("heat", 0.6, true), new Word("cold", 0.4, false)), null);
    ExpansionView ranked = expansion(search, expanded(2, words));
    assertThat(ranked.on()).isTrue();
    assertThat(ranked.words())
        .containsExactly(
            new ExpansionView.Word("cold", "/?q=heat+shock+cold&in=references&feedback=on"));
    assertThat(ranked.toggle()).isEqualTo("/?q=heat+shock&in=references");
  }

  @Test
  void whatHitsAreLikeIsNamedAndTakenBack() {
    SearchUrl search = SEARCH.with(Expansion.like("10.1/p#12"));
    List<Word> words = List.of(new Word("mice", 0.7, false), new Word("heat", 0.3, true));
    var like = new Expanded.Like(Kind.REFERENCE, "10.1/p#12", "Heat ".repeat(40), words);
    SearchView page = read(search, expanded(2, new Expanded(List.of(), like)));
    ExpansionView shown = Objects.requireNonNull(page.expansion());
    assertThat(Objects.requireNonNull(shown.like()).text()).endsWith("Heat…").hasSizeLessThan(102);
    assertThat(shown.like().href()).isEqualTo("/references/10.1%2Fp%2312");
    assertThat(shown.words())
        .containsExactly(
            new ExpansionView.Word("mice", "/?q=heat+shock+mice&in=references&like=10.1/p%2312"),
            new ExpansionView.Word("heat", null));
    assertThat(shown.toggle()).isEqualTo("/?q=heat+shock&in=references");
    assertThat(page.sorts()).as("likeness is the only order").isEmpty();
    assertThat(page.onward()).isEmpty();
    assertThat(page.api()).isEqualTo("/api/v1/references?search=heat+shock&like=10.1/p%2312");
  }

  private static ExpansionView expansion(SearchUrl search, SearchResult result) {
    return Objects.requireNonNull(read(search, result).expansion());
  }

  private static SearchResult expanded(long count, Expanded expanded) {
    return new SearchResult(
        count, List.of(REFERENCE), null, List.of(), -1, 1, List.of(), false, expanded);
  }

  @Test
  void theSameAnswerIsOfferedAsJson() {
    assertThat(read(SEARCH.with(filters("year:2018")), result(1, null)).api())
        .isEqualTo("/api/v1/references?search=heat+shock&filter=year:2018");
  }

  private static SearchView read(SearchUrl search, SearchResult result) {
    return new SearchReader(search, "heat AND shock", List.of(), Lookup.NOTHING)
        .read(result, List.of(), Offers.NONE, List.of());
  }

  private static SearchResult result(long count, @Nullable String next, Facet... facets) {
    return new SearchResult(count, List.of(REFERENCE), next, List.of(facets), -1, 1);
  }

  private static Filters filters(String text) {
    return Filters.parse(List.of(text)).filters();
  }
}
