package org.ibid.server.evidence.cited;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.evidence.Written;
import org.ibid.server.evidence.cited.Differences.Quote;
import org.ibid.server.evidence.cited.Differences.Side;
import org.ibid.server.evidence.cited.Differences.Value;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.ibid.server.search.Citing;
import org.ibid.server.search.Citing.Company;
import org.ibid.server.search.Hit;
import org.ibid.server.search.LuceneEngine;
import org.ibid.server.search.SearchRequest;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedTest {

  private static LuceneEngine engine;
  private static Cited cited;

  @BeforeAll
  static void write() throws IOException {
    engine =
        Written.index(
            Written.paper("10.1/one")
                .lists(rowing("Rowing and pain in ewes", 2011, "483–96").build())
                .lists("Sailing")
                .says("Rowing raised the threshold in ewes [1].")
                .says("Sport eases pain in ewes [1, 2].")
                .says("Sailing is wet [2]."),
            Written.paper("10.1/two")
                .lists("Knitting")
                .lists(rowing("Rowing and pain in lambs", 2012, "483-496").build())
                .says("Rowing did not raise the threshold [2].")
                .says("Knitting calms [1]."),
            Written.paper("10.1/three")
                .lists(rowing("Rowing and Pain in Ewes", 2011, "483").build())
                .says("Rowing lowered the threshold [1]."));
    cited = new Cited(engine);
  }

  private static Publication.Builder rowing(String title, int year, String page) {
    return Publication.builder()
        .title(title)
        .type("article-journal")
        .issued(year)
        .page(page)
        .doi("10.1/rowing");
  }

  @AfterAll
  static void close() throws IOException {
    engine.close();
  }

  private static List<String> citing(Set<String> references, Company company) {
    SearchRequest everything =
        new SearchRequest(
            Kind.STATEMENT,
            new Query.Everything(),
            Matching.STEMMED,
            Filters.NONE,
            Sort.RELEVANCE,
            10,
            null,
            List.of(),
            0,
            false);
    return engine.search(everything.citing(new Citing(references, company))).hits().stream()
        .map(Hit::id)
        .toList();
  }

  @Test
  void aReferenceKnowsTheOthersOfItsWork() {
    Subject subject = cited.reference("10.1/two#2").orElseThrow();

    assertThat(subject.own()).containsExactly("10.1/two#2");
    assertThat(subject.others()).containsExactlyInAnyOrder("10.1/one#1", "10.1/three#1");
    assertThat(cited.entries(subject))
        .extracting(Hit::id)
        .containsExactly("10.1/two#2", "10.1/one#1", "10.1/three#1");
  }

  @Test
  void aWorkIsAllItsReferences() {
    Subject subject = cited.work("work:10.1/rowing").orElseThrow();

    assertThat(citing(subject.all(), Company.ANY))
        .containsExactly(
            "10.1/one#statement-1",
            "10.1/one#statement-2",
            "10.1/three#statement-1",
            "10.1/two#statement-1");
  }

  @Test
  void aMarkCitesAloneOrTogether() {
    assertThat(citing(Set.of("10.1/one#1"), Company.ALONE)).containsExactly("10.1/one#statement-1");
    assertThat(citing(Set.of("10.1/one#1"), Company.TOGETHER))
        .containsExactly("10.1/one#statement-2");
  }

  @Test
  void statementsThatSayOtherwiseStandSideBySide() {
    Subject subject = cited.work("work:10.1/rowing").orElseThrow();
    Differences differences = cited.differences(subject, cited.entries(subject));

    assertThat(differences.wordings()).hasSize(1);
    assertThat(differences.wordings().getFirst().about()).containsExactly("threshold");
    assertThat(differences.wordings().getFirst().sides())
        .extracting(Side::said)
        .containsExactly("more", "less", "not more");
    Quote denied = differences.wordings().getFirst().sides().get(2).quotes().getFirst();
    assertThat(denied.words().getFirst().of(denied.statement().sentence())).isEqualTo("not raise");
  }

  @Test
  void entriesThatPrintOtherwiseAreTold() {
    Subject subject = cited.work("work:10.1/rowing").orElseThrow();
    Differences differences = cited.differences(subject, cited.entries(subject));

    assertThat(differences.entries())
        .extracting(Differences.Printing::field)
        .containsExactly("title", "year");
    Value other = differences.entries().getFirst().values().get(1);
    assertThat(other.text()).isEqualTo("Rowing and pain in lambs");
    assertThat(other.differing())
        .extracting(span -> span.of(other.text()))
        .containsExactly("lambs");
    assertThat(other.entries()).containsExactly("10.1/two#2");
  }

  @ParameterizedTest
  @CsvSource({
    "483–96, 483 to 496",
    "483-496, 483 to 496",
    "S12–S15, s12 to 15",
    "e1234, e1234",
    "1001–9, 1001 to 1009"
  })
  void pagesAreComparedHoweverTheyAreShortened(String printed, String key) {
    assertThat(EntryDifferences.pages(printed)).isEqualTo(key);
  }

  @Test
  void whatAMarkDoesNotSupportIsNotSaidOfItsReference() {
    CitingStatement statement =
        CitingStatement.of(engine.find(Kind.STATEMENT, "10.1/one#statement-1").orElseThrow());

    assertThat(statement.saidOf(Set.of("10.1/one#1")).strip())
        .isEqualTo("Rowing raised the threshold in ewes");
    assertThat(statement.saidOf(Set.of("10.1/other#1"))).isBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "10.1/one#1, 10.1/one#1",
    "work:10.1/rowing, work:10.1/rowing",
    "10.1/ROWING, work:10.1/rowing",
    "https://doi.org/10.1/rowing, work:10.1/rowing",
    "doi:10.1/rowing, work:10.1/rowing",
    "rowing ewes, work:10.1/rowing"
  })
  void oneIsFoundByItsIdIdentifierOrWords(String name, String id) {
    assertThat(new Named(engine).find(name))
        .isInstanceOfSatisfying(
            Named.One.class, one -> assertThat(one.subject().hit().id()).isEqualTo(id));
  }

  @Test
  void wordsOfSeveralAreAskedBack() {
    assertThat(new Named(engine).find("sailing OR knitting"))
        .isInstanceOfSatisfying(
            Named.Several.class, several -> assertThat(several.works()).hasSize(2));
    assertThat(new Named(engine).find("astronomy")).isEqualTo(new Named.Several(List.of()));
  }

  @Test
  void anUnknownIdHasWhatIsNear() {
    Near near = new Near(engine);

    assertThat(near.to(Kind.REFERENCE, "10.1/one#9"))
        .extracting(Hit::id)
        .containsExactly("10.1/one#1", "10.1/one#2");
    assertThat(near.to(Kind.WORK, "work:10.1/rowimg"))
        .extracting(Hit::id)
        .containsExactly("work:10.1/rowing");
    assertThat(near.to(Kind.PAPER, "x".repeat(100_000))).isEmpty();
    assertThat(cited.reference("10.1/one#9")).isEqualTo(Optional.empty());
  }
}
