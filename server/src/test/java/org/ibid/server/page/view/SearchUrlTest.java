package org.ibid.server.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.schema.Schema;
import org.ibid.server.query.Filters;
import org.ibid.server.search.Expansion;
import org.ibid.server.search.Expansion.Feedback;
import org.ibid.server.search.SearchRequest.Sort;
import org.junit.jupiter.api.Test;

class SearchUrlTest {

  private static final Schema SCHEMA = new Schema(Schemes.builtIn());
  private static final SearchUrl REFERENCES = SearchUrl.of(Kind.REFERENCE);

  @Test
  void everythingAtItsDefaultIsTheRoot() {
    assertThat(SearchUrl.of(Kind.PAPER).path()).isEqualTo("/");
  }

  @Test
  void everyStateIsInTheAddress() {
    SearchUrl url =
        REFERENCES
            .with("heat shock")
            .with(filters("mechanism:microglia|cytokines,year:2010-2018"))
            .with(Sort.YEAR);
    assertThat(url.path())
        .isEqualTo(
            "/?q=heat+shock&in=references&sort=year"
                + "&filter=mechanism:microglia%7Ccytokines,year:2010-2018");
  }

  @Test
  void whatRanksBesidesTheQueryIsKeptOnTheWay() {
    SearchUrl url = REFERENCES.with("pain").with(Expansion.of(Feedback.RANKS)).next("abc");
    assertThat(url.path()).isEqualTo("/?q=pain&in=references&feedback=on&page=2&cursor=abc");
    assertThat(url.in(Kind.PAPER, SCHEMA).path()).isEqualTo("/?q=pain&feedback=on");
    assertThat(SearchUrl.like(Kind.PAPER, "10.1/x#3").with("pain").path())
        .isEqualTo("/?q=pain&like=10.1/x%233");
    assertThat(url.withoutText())
        .extracting(SearchUrl.Parameter::name)
        .containsExactly("in", "feedback");
  }

  @Test
  void signsOfAnAddressInAQueryStayText() {
    assertThat(SearchUrl.of(Kind.PAPER).with("a&b=c#d+e \"f\" 100%").path())
        .isEqualTo("/?q=a%26b%3Dc%23d%2Be+%22f%22+100%25");
  }

  @Test
  void theNextPageIsForgottenWhenTheSearchChanges() {
    SearchUrl second = REFERENCES.with("pain").next("abc");
    assertThat(second.path()).isEqualTo("/?q=pain&in=references&page=2&cursor=abc");
    assertThat(second.next("def").path()).endsWith("&page=3&cursor=def");
    assertThat(second.with(Sort.TITLE).path()).isEqualTo("/?q=pain&in=references&sort=title");
    assertThat(second.with(filters("year:2018")).path()).doesNotContain("cursor");
    assertThat(second.first().path()).isEqualTo("/?q=pain&in=references");
  }

  @Test
  void anotherKindKeepsTheFiltersItHas() {
    SearchUrl url = REFERENCES.with(filters("mechanism:microglia,year:2018")).with(Sort.CITED);
    assertThat(url.in(Kind.STATEMENT, SCHEMA).path())
        .isEqualTo("/?in=statements&filter=mechanism:microglia");
    assertThat(url.in(Kind.PAPER, SCHEMA).path())
        .isEqualTo("/?sort=cited&filter=mechanism:microglia,year:2018");
  }

  @Test
  void aFormForAnotherTextSendsTheRest() {
    SearchUrl url = REFERENCES.with("pain").with(filters("year:2018")).next("abc");
    assertThat(url.withoutText())
        .extracting(SearchUrl.Parameter::name)
        .containsExactly("in", "filter");
  }

  @Test
  void aFormForYearsSendsAllButTheYears() {
    SearchUrl url = REFERENCES.with(filters("year:2018,model:spinal-cord-injury"));
    assertThat(url.without("year"))
        .contains(new SearchUrl.Parameter("filter", "model:spinal-cord-injury"));
  }

  private static Filters filters(String text) {
    return Filters.parse(List.of(text)).filters();
  }
}
