package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ibid.server.search.SetRunner.find;
import static org.ibid.server.search.SetRunner.ids;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.RecordDate;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Filters;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Fielded;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.LineReference;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Range;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;
import org.ibid.server.query.Remark;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldSearchTest {

  private TestIndex index;

  @BeforeEach
  void write() throws IOException {
    index =
        new TestIndex(
            paper("a", 2001, "en", "Randomized Controlled Trial", LocalDate.of(2010, 3, 31)),
            paper("b", 2005, "pt-BR", "Controlled Clinical Trial", LocalDate.of(2010, 4, 1)),
            paper("c", 2010, "fr", "Review", LocalDate.of(2012, 2, 29)));
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private static Paper paper(String name, int year, String language, String type, LocalDate day) {
    Publication publication =
        Publication.builder().doi("10.1/" + name).title("Title of " + name).issued(year).build();
    return Papers.of(publication).toBuilder()
        .abstractText("Abstract of pain")
        .cataloguing(
            new Cataloguing(
                List.of(new SubjectHeading("Pain", null, false, List.of())),
                List.of(type),
                List.of(language),
                List.of(),
                Map.of(RecordDate.ENTERED, day)))
        .build();
  }

  private static Query in(String field, Query query) {
    return new Fielded(List.of(field.split(",")), query);
  }

  @ParameterizedTest
  @CsvSource({
    "english, a",
    "eng, a",
    "EN, a",
    "portuguese, b",
    "por, b",
    "pt, b",
    "fre, c",
    "xx, ''",
  })
  void languagesAreCodesOrNames(String language, String papers) {
    assertThat(ids(index, in("language", new Term(language)))).isEqualTo(papers);
  }

  @Test
  void typesAreWholeValues() {
    assertThat(ids(index, in("publication_type", new Phrase("randomized  Controlled trial", 0))))
        .isEqualTo("a");
    assertThat(ids(index, in("publication_type", new Term("trial")))).isEmpty();
    Truncation tri = new Truncation(List.of(new Literal("Tri"), Gap.any()));
    Query words = new Near(List.of(new Phrase("controlled clinical", 0), tri), 0, true);
    assertThat(ids(index, in("publication_type", words))).isEqualTo("b");
    Truncation any = new Truncation(List.of(Gap.any(), new Literal("trial")));
    assertThat(ids(index, in("publication_type", any))).isEqualTo("a b");
  }

  @ParameterizedTest
  @CsvSource({
    "entered, 2010-03-31, 2010-03-31, a",
    "entered, 2010, 2010-03, a",
    "entered, 2010-04, 2012, b c",
    "entered, '', 2010, a b",
    "entered, 2012-02-29, '', c",
    "year, 2001, 2005, a b",
    "year, 2005-06-30, '', b c",
    "created, 2001, '', ''",
  })
  void boundsInPartTakeInAllThatBeginsSo(String field, String from, String to, String papers) {
    Query range = Range.of(from.isEmpty() ? null : from, to.isEmpty() ? null : to);
    assertThat(ids(index, in(field, range))).isEqualTo(papers);
  }

  @Test
  void openBoundsLeaveOutAllThatBeginsSo() {
    Query range = new Range("2010-03", "2012", false, false);
    assertThat(ids(index, in("entered", range))).isEqualTo("b");
  }

  @Test
  void whatIsNoDateIsRefused() {
    assertThat(code(in("entered", Range.of("2010-13", null)))).isEqualTo("not-a-date");
    assertThat(code(in("year", Range.of("soon", null)))).isEqualTo("not-a-year");
    Query truncated = new Truncation(List.of(new Literal("201"), Gap.any()));
    assertThat(code(in("year", truncated))).isEqualTo("not-truncated");
  }

  private String code(Query query) {
    SetSearch.Found found = find(index, query);
    assertThat(found.failed()).isTrue();
    return found.remarks().getFirst().code();
  }

  @Test
  void allIsEveryTextOfItsOwn() {
    Query all = in("all", new Term("pain"));
    assertThat(ids(index, all)).isEqualTo("a b c");
    assertThat(ids(index, in("title,mesh", new Term("pain")))).isEqualTo("a b c");
    assertThat(ids(index, in("title", new Term("pain")))).isEmpty();
  }

  @Test
  void fieldsOfOtherKindsArePassedOverWithAWarning() throws IOException {
    Publication cited = Publication.builder().title("Cited pain").doi("10.1/x").build();
    index.put(Papers.citing(Publication.builder().title("Citing").build(), cited));
    Query both = in("title,abstract", new Term("pain"));
    SetSearch.Found found = find(index, Kind.REFERENCE, both);
    assertThat(found.set().count()).isEqualTo(1);
    assertThat(found.remarks())
        .containsExactly(
            Remark.warning(
                both, "field-not-here", "A reference has no abstract: it was passed over."));
    Query other = Query.not(in("abstract", new Term("pain")));
    assertThat(find(index, Kind.REFERENCE, other).set().count()).isEqualTo(1);
    assertThatExceptionOfType(InvalidRequestException.class)
        .isThrownBy(() -> find(index, in("bogus", new Term("pain"))));
  }

  @Test
  void whatHoldsNothingToSearchIsLeftOutAndSaid() {
    Query nothing = new Term("--");
    SetSearch.Found found = find(index, new Query.And(List.of(new Term("pain"), nothing)));
    assertThat(found.set().count()).isEqualTo(3);
    assertThat(found.remarks())
        .containsExactly(
            Remark.warning(
                nothing, "nothing-to-search", "Nothing in -- can be searched: it was left out."));
    assertThat(find(index, nothing).set().count()).isZero();
  }

  @Test
  void lineReferencesNeedTheirLine() {
    Query reference = new LineReference("7");
    assertThat(code(reference)).isEqualTo("unknown-line");
    SearchRequest alone = TestIndex.asking(TestIndex.lucene(Kind.PAPER, ""), reference);
    assertThatThrownBy(() -> index.engine().search(alone))
        .isInstanceOfSatisfying(
            InvalidRequestException.class,
            refused -> assertThat(refused.remark().orElseThrow().about()).isEqualTo(reference));
  }

  @Test
  void setsCombineAndOutliveLaterCommits() throws IOException {
    try (SetSearch sets = index.engine().sets(Kind.PAPER, Filters.NONE)) {
      HitSet ab = sets.of(Arrays.asList("10.1/A", "10.1/b", "10.1/none"));
      HitSet c = sets.everything().andNot(ab);
      assertThat(sets.ids(c, 10)).containsExactly("10.1/c");
      assertThat(sets.ids(ab.or(c), 2)).containsExactly("10.1/a", "10.1/b");
      assertThat(ab.and(c).count()).isZero();
      index.put(paper("d", 2020, "en", "Review", LocalDate.EPOCH));
      assertThat(index.engine().count(Kind.PAPER)).isEqualTo(4);
      assertThat(sets.find(new Term("pain"), Map.of(), Duration.ofSeconds(9)).set().count())
          .isEqualTo(3);
    }
  }

  @Test
  void filtersHoldForEverySet() {
    Filters english = Filters.parse("language:en").filters();
    try (SetSearch sets = index.engine().sets(Kind.PAPER, english)) {
      assertThat(sets.everything().count()).isEqualTo(1);
      assertThat(sets.of(List.of("10.1/b")).count()).isZero();
      Query not = Query.not(new Term("yoga"));
      assertThat(sets.find(not, Map.of(), Duration.ofSeconds(9)).set().count()).isEqualTo(1);
    }
  }

  @Test
  void whatFindsNoTimeIsPartialAndNeverTooMuch() {
    try (SetSearch sets = index.engine().sets(Kind.PAPER, Filters.NONE)) {
      SetSearch.Found found = sets.find(new Term("pain"), Map.of(), Duration.ZERO);
      assertThat(found.partial()).isTrue();
      Query not = Query.not(new Term("pain"));
      assertThat(sets.find(not, Map.of(), Duration.ZERO).set().count()).isZero();
      assertThat(sets.find(new Term("pain"), Map.of(), Duration.ofSeconds(9)).partial()).isFalse();
    }
  }
}
