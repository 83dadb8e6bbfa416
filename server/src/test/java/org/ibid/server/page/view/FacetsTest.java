package org.ibid.server.page.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Filters;
import org.ibid.server.search.SearchResult.Facet;
import org.ibid.server.search.SearchResult.Value;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FacetsTest {

  private static final SearchUrl SEARCH = SearchUrl.of(Kind.REFERENCE);

  @Test
  void narrowerValuesStandUnderTheirBroaderOne() {
    Facet facet =
        new Facet(
            "mechanism",
            4,
            List.of(
                value("immune", 9),
                value("opioids", 7),
                value("glia", 5, "immune"),
                value("microglia", 4, "glia")));
    assertThat(view(SEARCH, facet).rows())
        .extracting(FacetView.Row::label, FacetView.Row::depth)
        .containsExactly(
            tuple("immune", 0), tuple("glia", 1), tuple("microglia", 2), tuple("opioids", 0));
  }

  @Test
  void valuesBroaderThanEachOtherAreAllShown() {
    Facet circle = new Facet("model", 2, List.of(value("a", 2, "b"), value("b", 2, "a")));
    assertThat(view(SEARCH, circle).rows()).hasSize(2);
  }

  @Test
  void aRowChoosesItsValueAndComesBackToItsFacet() {
    Facet facet = new Facet("mechanism", 1, List.of(value("microglia", 4)));
    assertThat(view(SEARCH, facet).rows().getFirst().href())
        .isEqualTo("/?in=references&filter=mechanism:microglia#filter-mechanism");
  }

  @Test
  void theMostFrequentAreShownAndWhateverIsChosen() {
    List<Value> values = new ArrayList<>();
    IntStream.range(0, 20).forEach(i -> values.add(value("v" + i, 50 - i)));
    values.set(15, new Value("v15", "v15", 35, true, List.of()));
    FacetView view = view(SEARCH, new Facet("journal", 40, values));
    assertThat(view.rows()).extracting(FacetView.Row::label).hasSize(9).contains("v0", "v7", "v15");
    assertThat(view.more()).isEqualTo("All 40");
    assertThat(view.moreHref()).isEqualTo("/?in=references&more=journal");
  }

  @Test
  void whatIsChosenStandsUnderItsBroaderOnes() {
    List<Value> values = new ArrayList<>();
    IntStream.range(0, 10).forEach(i -> values.add(value("v" + i, 50 - i)));
    values.add(value("immune", 20));
    values.add(value("glia", 10, "immune"));
    values.add(new Value("microglia", "microglia", 5, true, List.of("unknown", "glia")));
    assertThat(view(SEARCH, new Facet("mechanism", 40, values)).rows())
        .extracting(FacetView.Row::label, FacetView.Row::depth)
        .hasSize(11)
        .endsWith(tuple("immune", 0), tuple("glia", 1), tuple("microglia", 2));
  }

  @Test
  void aChosenValueOfACircleIsShownOnce() {
    List<Value> values = new ArrayList<>();
    IntStream.range(0, 10).forEach(i -> values.add(value("v" + i, 50 - i)));
    values.add(new Value("a", "a", 2, true, List.of("b")));
    values.add(value("b", 2, "a"));
    assertThat(view(SEARCH, new Facet("model", 40, values)).rows())
        .extracting(FacetView.Row::label)
        .contains("a", "b")
        .doesNotHaveDuplicates();
  }

  @Test
  void expandedAllAreShownAndFewerOffered() {
    List<Value> values = IntStream.range(0, 20).mapToObj(i -> value("v" + i, 50 - i)).toList();
    FacetView view = view(SEARCH.expanding("journal"), new Facet("journal", 20, values));
    assertThat(view.rows()).hasSize(20);
    assertThat(view.moreHref()).isEqualTo("/?in=references");
  }

  @Test
  void aValueThatEveryHitHasSaysNothing() {
    Facet facet = new Facet("format", 1, List.of(value("text", 100)));
    assertThat(new Facets(SEARCH, 100).views(List.of(facet))).isEmpty();
    SearchUrl chosen = SEARCH.with(Filters.parse(List.of("format:text")).filters());
    assertThat(new Facets(chosen, 100).views(List.of(facet))).hasSize(1);
  }

  @Test
  void aDeepSchemeIsLaidOutInTime() {
    List<Value> values = new ArrayList<>(List.of(value("v0", 500)));
    IntStream.range(1, 200).forEach(i -> values.add(value("v" + i, 500 - i, "v" + (i - 1))));
    SearchUrl expanded = SEARCH.expanding("model");
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> view(expanded, new Facet("model", 200, values)));
  }

  @Test
  void yearsStandNewestFirstUnderTheirPicture() {
    List<Value> values = List.of(value("2016", 4), value("2008", 2), value("2018", 1));
    SearchUrl search = SEARCH.with(Filters.parse(List.of("year:2010-2017")).filters());
    FacetView view = view(search, new Facet("year", 3, values));
    assertThat(view.rows())
        .extracting(FacetView.Row::label)
        .containsExactly("2018", "2016", "2008");
    YearsView years = Objects.requireNonNull(view.years());
    assertThat(years.from()).isEqualTo("2010");
    assertThat(years.to()).isEqualTo("2017");
    assertThat(years.bars())
        .containsExactly(
            new YearsView.Bar(0, 20, 20, false),
            new YearsView.Bar(32, 0, 40, true),
            new YearsView.Bar(40, 30, 10, false));
  }

  private static FacetView view(SearchUrl search, Facet facet) {
    return new Facets(search, 1_000).views(List.of(facet)).getFirst();
  }

  private static Value value(String id, long count, String... broader) {
    return new Value(id, id, count, false, List.of(broader));
  }
}
