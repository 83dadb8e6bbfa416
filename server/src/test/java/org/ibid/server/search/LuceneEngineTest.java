package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ibid.server.search.TestIndex.filtered;
import static org.ibid.server.search.TestIndex.ids;
import static org.ibid.server.search.TestIndex.limited;
import static org.ibid.server.search.TestIndex.lucene;
import static org.ibid.server.search.TestIndex.paged;
import static org.ibid.server.search.TestIndex.simple;
import static org.ibid.server.search.TestIndex.sorted;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ibid.indexer.collection.Collection;
import org.ibid.indexer.collection.Options;
import org.ibid.indexer.collection.Progress;
import org.ibid.indexer.concept.Schemes;
import org.ibid.indexer.index.IndexFolder;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Section;
import org.ibid.indexer.schema.Kind;
import org.ibid.indexer.source.SourceFiles;
import org.ibid.server.search.SearchRequest.Sort;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneEngineTest {

  private static final Paper HEAT =
      Papers.of("Heat shock protein in rats", 2010, "Running lowers pain. Protein of the shock.");
  private static final Paper COLD =
      Papers.of("Cold shock and exercise", 2015, "Heat is not studied; a protein is.");
  private static final Paper CORD =
      Papers.of(
          "Spinal-cord injury",
          2018,
          "Women and exercises.",
          new Section("Methods", 1, "Mice ran."));
  private static final Paper UNDATED = Papers.of("An undated essay on microglial cells", 0, "");

  private TestIndex index;

  @BeforeEach
  void write() throws IOException {
    index = new TestIndex(HEAT, COLD, CORD, UNDATED);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private SearchResult search(SearchRequest request) {
    return index.engine().search(request);
  }

  private static List<String> titles(SearchResult result) {
    return ids(result).stream().map(LuceneEngineTest::name).sorted().toList();
  }

  private static String name(String id) {
    if (id.equals(HEAT.id())) {
      return "heat";
    }
    return id.equals(COLD.id()) ? "cold" : id.equals(CORD.id()) ? "cord" : "undated";
  }

  private static List<String> expected(String names) {
    return names.equals("-") ? List.of() : List.of(names.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "shock protein | cold heat",
        "\"heat shock protein\" | heat",
        "\"protein shock heat\" | -",
        "\"heat protein\" | -",
        "\"heat protein\"~1 | heat",
        "shock -heat | -",
        "shock -rats | cold",
        "rats OR mice | cord heat",
        "shock rats OR exercise | cold heat",
        "title:heat | heat",
        "title:(shock exercise) | cold",
        "-title:shock | cord undated",
        "rat | heat",
        "exercise | cold cord",
        "\"exercise\" | cold",
        "exercis* | cold cord",
        "wom*n | cord",
        "spinal cord | cord",
        "spinal-cord | cord",
        "\"spinal cord\" | cord",
        "spinal-cor* | cord",
        "cord-spinal | -",
        "year:2010 | heat",
        "year:2010-2015 | cold heat",
        "year:2016- | cord",
        "-year:2000- | undated",
        "author:miller year:-2012 | heat",
        "miller shock rats | heat",
        "'' | cold cord heat undated",
        "abstract:* | cold cord heat",
        "nothingofthekind | -",
        "& | -",
        "section:mice | cord",
      })
  void simpleSyntaxFinds(String text, String names) {
    assertThat(titles(search(simple(Kind.PAPER, text)))).isEqualTo(expected(names));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "rats mice | cord heat",
        "+shock rats | cold heat",
        "shock AND rats | heat",
        "shock NOT rats | cold",
        "exercise | cold",
        "exercises | cord",
        "exrcise~1 | cold",
        "wom?n | cord",
        "exercise? | cord",
        "*cise | cold",
        "title:[sa TO si] | cold heat",
        "title:\"shock heat\"~2 | heat",
        "year:[2010 TO 2015} | heat",
        "year:[2016 TO *] | cord",
        "(rats OR mice) AND title:injury | cord",
        "*:* | cold cord heat undated",
        "-shock | cord undated",
        "title:* -year:* | undated",
      })
  void luceneSyntaxFinds(String text, String names) {
    assertThat(titles(search(lucene(Kind.PAPER, text)))).isEqualTo(expected(names));
  }

  @Test
  void whatIsPreferredRanksFirst() {
    assertThat(name(ids(search(lucene(Kind.PAPER, "+shock rats"))).getFirst())).isEqualTo("heat");
    assertThat(name(ids(search(lucene(Kind.PAPER, "+shock cold"))).getFirst())).isEqualTo("cold");
    assertThat(name(ids(search(lucene(Kind.PAPER, "rats^0.01 injury"))).getFirst()))
        .isEqualTo("cord");
  }

  @Test
  void identifiersAreFoundWithoutNamingTheField() {
    assertThat(titles(search(simple(Kind.PAPER, HEAT.id())))).containsExactly("heat");
    assertThat(titles(search(simple(Kind.PAPER, "doi:" + HEAT.id())))).containsExactly("heat");
    assertThat(titles(search(lucene(Kind.PAPER, "identifier:\"" + HEAT.id() + "\""))))
        .containsExactly("heat");
  }

  @Test
  void whereNothingIsFoundTheAnyWordCountIsOffered() {
    SearchResult none = search(simple(Kind.PAPER, "rats mice"));
    assertThat(none.count()).isZero();
    assertThat(none.anyWord()).isEqualTo(2);
    assertThat(search(simple(Kind.PAPER, "nothingofthekind")).anyWord()).isEqualTo(-1);
    assertThat(search(simple(Kind.PAPER, "rats")).anyWord()).isEqualTo(-1);
    assertThat(search(filtered(simple(Kind.PAPER, "rats mice"), "year:2010")).anyWord())
        .isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '\'',
      value = {
        "year:2010 / heat",
        "year:2010|2018 / cord heat",
        "year:!2010 / cold cord undated",
        "year:2010-2015 / cold heat",
        "year:none / undated",
        "year:2010-2015|none / cold heat undated",
        "year:2010-,year:!2015 / cord heat",
        "journal:j pain / cord heat undated",
        "journal:PAIN / cold",
        "journal:\"J. Pain\"|Pain / cold cord heat undated",
        "journal:!Pain / cord heat undated",
        "species:rat / heat",
        "species:Rat / heat",
        "species:none / cold undated",
      })
  void filtersNarrow(String filters, String names) {
    SearchResult found = search(filtered(simple(Kind.PAPER, ""), filters));
    assertThat(titles(found)).isEqualTo(expected(names));
  }

  @Test
  void aDimensionsOwnFilterDoesNotShrinkIt() {
    SearchRequest request = filtered(simple(Kind.PAPER, ""), "year:2010", "year", "journal");
    List<SearchResult.Facet> facets = search(request).facets();
    assertThat(facets.get(0).values())
        .extracting(SearchResult.Value::id)
        .containsExactly("2010", "2015", "2018");
    assertThat(facets.get(0).total()).isEqualTo(3);
    assertThat(facets.get(1).values())
        .singleElement()
        .satisfies(value -> assertThat(value.label()).isEqualTo("J Pain"))
        .satisfies(value -> assertThat(value.count()).isEqualTo(1));
  }

  @Test
  void chosenValuesAreShownBeyondTheLimitAndWithoutHits() {
    SearchRequest request = filtered(simple(Kind.PAPER, "rats"), "year:2018|1900", "year");
    List<SearchResult.Value> values = search(limited(request, 1)).facets().getFirst().values();
    assertThat(values)
        .extracting(v -> v.id() + " " + v.count() + " " + v.selected())
        .containsExactly("2010 1 false", "1900 0 true", "2018 0 true");
    assertThat(search(limited(request, 1)).facets().getFirst().total()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10.1186/s40798-x", "10.1186/S40798-X"})
  void aDoiFindsItsPaperAndReferencesInWhateverCase(String doi) throws IOException {
    Publication cited = Publication.builder().title("Cited").build();
    index.put(Papers.citing(Publication.builder().doi("10.1186/s40798-x").build(), cited));
    assertThat(index.engine().find(Kind.PAPER, doi).map(Hit::id)).contains("10.1186/s40798-x");
    assertThat(index.engine().parsedPaper(doi)).isPresent();
    assertThat(index.engine().find(Kind.REFERENCE, doi + "#1").map(Hit::id))
        .contains("10.1186/s40798-x#1");
  }

  @Test
  void aJournalGivenByItsNameChoosesItsKeysWithAnyIssn() throws IOException {
    Publication printed =
        Publication.builder().title("Of an issue").containerTitle("Pain").issn("0304-3959").build();
    index.put(Papers.of(printed));
    SearchRequest request = filtered(simple(Kind.PAPER, ""), "journal:PAIN", "journal");
    SearchResult found = search(request);
    assertThat(found.count()).isEqualTo(2);
    assertThat(found.facets().getFirst().values())
        .extracting(v -> v.id() + " " + v.count() + " " + v.selected())
        .containsExactly("j pain 3 false", "pain 1 true", "pain issn 0304-3959 1 true");
    assertThat(search(filtered(request, "journal:pain issn 0304-3959")).count()).isEqualTo(1);
  }

  @Test
  void conceptsComeWithTheirLabelsAndWhatIsBroader() {
    SearchRequest request = filtered(simple(Kind.PAPER, "rats"), "", "species");
    assertThat(search(request).facets().getFirst().values())
        .anySatisfy(value -> {
          assertThat(value.id()).isEqualTo("rat");
          assertThat(value.label()).isEqualTo("Rat");
          assertThat(value.broader()).isNotEmpty();
        });
  }

  @ParameterizedTest
  @CsvSource({
    "RELEVANCE, 0",
    "YEAR, 0",
    "TITLE, 0",
    "CITED, 0",
    "RELEVANCE, 1",
    "YEAR, 2",
    "TITLE, 3"
  })
  void everyOrderIsTotalAndPagesCoverItOnce(Sort sort, int perPage) throws IOException {
    Paper[] more = new Paper[20];
    for (int i = 0; i < more.length; i++) {
      more[i] = Papers.of("Shock " + i % 7, 2000 + i / 7, "words " + i);
    }
    index.put(more);
    SearchRequest request = sorted(simple(Kind.PAPER, i(perPage)), sort);
    List<String> whole = ids(search(request));
    List<String> pages = new ArrayList<>();
    String cursor = null;
    do {
      SearchResult page = search(paged(request, Math.max(1, perPage), cursor));
      assertThat(page.count()).isEqualTo(whole.size());
      pages.addAll(ids(page));
      cursor = page.nextCursor();
    } while (cursor != null);
    assertThat(pages).isEqualTo(whole).doesNotHaveDuplicates();
    assertThat(ids(search(request))).isEqualTo(whole);
  }

  private static String i(int perPage) {
    return perPage == 0 ? "" : "shock";
  }

  @Test
  void orderIsByYearNewestFirstOrByTitle() {
    SearchRequest all = simple(Kind.PAPER, "");
    assertThat(ids(search(sorted(all, Sort.YEAR))))
        .extracting(LuceneEngineTest::name)
        .containsExactly("cord", "cold", "heat", "undated");
    assertThat(ids(search(sorted(all, Sort.TITLE))))
        .extracting(LuceneEngineTest::name)
        .containsExactly("undated", "cold", "heat", "cord");
  }

  @Test
  void aCursorOutlivesACommit() throws IOException {
    SearchRequest byYear = sorted(simple(Kind.PAPER, ""), Sort.YEAR);
    SearchResult first = search(paged(byYear, 2, null));
    index.put(Papers.of("Newest of all", 2030, ""));
    SearchResult second = search(paged(byYear, 2, first.nextCursor()));
    assertThat(ids(second)).extracting(LuceneEngineTest::name).containsExactly("heat", "undated");
    assertThat(second.nextCursor()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "AAAA", "!!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void aMalformedCursorIsRefused(String cursor) {
    assertInvalid("cursor", paged(simple(Kind.PAPER, ""), 2, cursor));
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() {
    String cursor = search(paged(simple(Kind.PAPER, ""), 2, null)).nextCursor();
    assertInvalid("cursor", paged(simple(Kind.PAPER, "shock"), 2, cursor));
    assertInvalid("cursor", paged(sorted(simple(Kind.PAPER, ""), Sort.YEAR), 2, cursor));
    assertInvalid("cursor", paged(filtered(simple(Kind.PAPER, ""), "year:2010"), 2, cursor));
  }

  @Test
  void whatAKindDoesNotHaveIsRefused() {
    SearchRequest all = simple(Kind.STATEMENT, "");
    assertInvalid("filter", filtered(all, "year:2010"));
    assertInvalid("filter", filtered(simple(Kind.PAPER, ""), "journal:2010-2018"));
    assertInvalid("facets", filtered(all, "", "journal"));
    assertInvalid("sort", sorted(all, Sort.YEAR));
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> Scope.of(Kind.STATEMENT, List.of("bogus")))
        .withMessageStartingWith("statements have no field \"bogus\"; they have ")
        .withMessageContaining("sentence");
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> search(filtered(all, "bogus:a")))
        .withMessage(
            "statements have no filter \"bogus\"; they have"
                + " model, mechanism, species, section, paper, confidence");
  }

  private void assertInvalid(String parameter, SearchRequest request) {
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> search(request))
        .satisfies(e -> assertThat(e.parameter()).isEqualTo(parameter));
  }

  @Test
  void commitsAreSeenAsSoonAsTheyAreMade() throws IOException {
    index.put(Papers.of("Brand new", 2026, ""));
    assertThat(search(simple(Kind.PAPER, "brand new")).count()).isEqualTo(1);
    assertThat(index.engine().count(Kind.PAPER)).isEqualTo(5);
  }

  @Test
  void anIndexRebuiltInTheSamePlaceIsSeenWithItsSchemes(@TempDir Path folder) throws IOException {
    try (Collection collection = Collection.open(folder, Optional.of(Schemes.builtIn()))) {
      collection.add(SourceFiles.below(List.of()), Options.standard(), Progress.SILENT);
    }
    try (LuceneEngine engine = LuceneEngine.open(new IndexFolder(folder))) {
      assertThat(engine.schema().schemes().names()).contains("mechanism");
      Collection.rebuild(folder, Optional.of(Schemes.none())).close();
      assertThat(engine.count(Kind.PAPER)).isZero();
      assertThat(engine.schema().schemes().names()).isEmpty();
    }
  }

  @Test
  void longAndHostileQueriesAreAnswered() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          assertThat(search(simple(Kind.PAPER, "word ".repeat(2_000))).count()).isZero();
          assertThat(search(simple(Kind.PAPER, "OR shock ".repeat(1_111))).count()).isEqualTo(2);
          SearchResult involved = search(simple(Kind.PAPER, "a*b*".repeat(500)));
          assertThat(involved.count()).isZero();
          assertThat(involved.remarks().getFirst().code()).isEqualTo("truncation-too-involved");
          assertThatThrownBy(() -> search(lucene(Kind.PAPER, "a*b*".repeat(500))))
              .isInstanceOf(InvalidRequestException.class)
              .hasMessageContaining("too many open places");
          assertThat(search(simple(Kind.PAPER, "x".repeat(9_999))).count()).isZero();
          assertThat(search(simple(Kind.PAPER, "((((\"")).count()).isZero();
        });
  }

  @Test
  void aPageOfNoHitsStillCounts() {
    SearchResult counted = search(paged(simple(Kind.PAPER, "shock"), 0, null));
    assertThat(counted.count()).isEqualTo(2);
    assertThat(counted.hits()).isEmpty();
    assertThat(counted.nextCursor()).isNull();
  }

  @Test
  void timesCitedIsPapers() throws IOException {
    Publication cited =
        Publication.builder().title("A cited work").issued(1999).doi("10.1/x").build();
    index.put(
        Papers.citing("First citing", List.of(cited), List.of("Some claim")),
        Papers.citing("Second citing", List.of(cited), List.of("Other claim")));
    SearchResult works = search(sorted(simple(Kind.WORK, "cited"), Sort.CITED));
    assertThat(works.hits().getFirst().citedByPapers()).isEqualTo(2);
    Hit reference = search(simple(Kind.REFERENCE, "\"some claim\"")).hits().getFirst();
    assertThat(reference.citedByPapers()).isEqualTo(2);
    assertThat(reference.workId()).isEqualTo("work:10.1/x");
    assertThat(index.engine().statementsCiting(reference.id())).hasSize(1);
  }
}
