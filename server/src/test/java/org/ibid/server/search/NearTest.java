package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ibid.server.search.SetRunner.find;
import static org.ibid.server.search.SetRunner.ids;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.Query;
import org.ibid.server.query.Query.Gap;
import org.ibid.server.query.Query.Literal;
import org.ibid.server.query.Query.Near;
import org.ibid.server.query.Query.Or;
import org.ibid.server.query.Query.Phrase;
import org.ibid.server.query.Query.Term;
import org.ibid.server.query.Query.Truncation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearTest {

  private static Paper titled(String name, String title) {
    return Papers.of(Publication.builder().doi("10.1/" + name).title(title).build());
  }

  private static boolean finds(String title, Query query) throws IOException {
    try (TestIndex index = new TestIndex(titled("one", title))) {
      return find(index, query).set().count() == 1;
    }
  }

  private static Query term(String word) {
    return new Term(word);
  }

  private static Query near(int between, Query... operands) {
    return new Near(List.of(operands), between, false);
  }

  private static Query then(int between, Query... operands) {
    return new Near(List.of(operands), between, true);
  }

  private static Query or(String... words) {
    return new Or(Arrays.stream(words).map(NearTest::term).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "a b, true",
    "b a, true",
    "a x b, true",
    "a x y b, false",
    "b x y a x b, true",
    "a, false",
  })
  void twoWordsStandAtMostThatFarApartInAnyOrder(String title, boolean found) throws IOException {
    assertThat(finds(title, near(1, term("a"), term("b")))).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({"a b, true", "b a, false", "a x b, true", "a x y b, false", "a a x b, true"})
  void orderedWordsStandInTheirOrder(String title, boolean found) throws IOException {
    assertThat(finds(title, then(1, term("a"), term("b")))).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "training, false",
    "training training, true",
    "training program, true",
    "exercise here, false",
  })
  void oneWordIsNeverBothSides(String title, boolean found) throws IOException {
    Query query = near(2, or("exercise", "training"), or("training", "program"));
    assertThat(finds(title, query)).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "a b b c, true",
    "a c b, true",
    "a x b c, true",
    "c a x b, true",
    "a x x b c, false",
    "a b x x c, false",
  })
  void nearnessOfNearnessLooksAtEveryPairOfTheInner(String title, boolean found)
      throws IOException {
    assertThat(finds(title, near(1, near(1, term("a"), term("b")), term("c")))).isEqualTo(found);
  }

  @ParameterizedTest
  @CsvSource({
    "spinal cord injured rats, true",
    "spinal-cord of injured rats, true",
    "spinal injury cord, false",
    "cord spinal injury, false",
  })
  void phrasesAndHyphenatedAndTruncatedWordsAreOperands(String title, boolean found)
      throws IOException {
    Query injur = new Truncation(List.of(new Literal("injur"), Gap.any()));
    assertThat(finds(title, near(1, term("spinal-cord"), injur))).isEqualTo(found);
    assertThat(finds(title, near(1, new Phrase("spinal cord", 0), injur))).isEqualTo(found);
  }

  @Test
  void threeWordsInAnyOrderShareWhatMayStandBetween() throws IOException {
    Query three = near(2, term("a"), term("b"), term("c"));
    assertThat(finds("c x b x a", three)).isTrue();
    assertThat(finds("c x b x x a", three)).isFalse();
  }

  @Test
  void nothingIsNearAcrossFieldsOrValues() throws IOException {
    Paper fields = Papers.of(Publication.builder().doi("10.1/f").title("a").build());
    Paper values = titled("v", "x").toBuilder().keyword(List.of("a", "b")).build();
    try (TestIndex index = new TestIndex(fields.toBuilder().abstractText("b").build(), values)) {
      assertThat(ids(index, near(9_998, term("a"), term("b")))).isEmpty();
      SetSearch.Found far = find(index, near(1_000_000, term("a"), term("b")));
      assertThat(far.set().count()).isZero();
      assertThat(far.remarks().getFirst().code()).isEqualTo("distance-limited");
    }
  }

  @Test
  void onlyWordsHaveAPlace() throws IOException {
    try (TestIndex index = new TestIndex(titled("one", "a b"))) {
      Query heading = Query.Heading.of("Glia");
      SetSearch.Found found = find(index, near(1, term("a"), heading));
      assertThat(found.failed()).isTrue();
      assertThat(found.remarks().getFirst().code()).isEqualTo("not-words");
    }
  }

  @Test
  void chainsHaveAnEnd() throws IOException {
    Query chain = term("a");
    for (int i = 0; i < 1_000; i++) {
      chain = near(1, chain, term("b"));
    }
    Query deep = chain;
    try (TestIndex index = new TestIndex(titled("one", "a b"))) {
      assertThat(find(index, deep).remarks().getFirst().code()).isEqualTo("too-deep");
    }
  }

  @Test
  void wordsThatRepeatWithoutEndAreGivenUpInTime() throws IOException {
    String text = "a ".repeat(4_000) + "b";
    try (TestIndex index = new TestIndex(titled("one", text), titled("two", "a a a a a b"))) {
      Query chain = term("a");
      for (int i = 0; i < 8; i++) {
        chain = near(9, chain, term("a"));
      }
      Query query = near(0, chain, term("b"), term("b"));
      SetSearch.Found found =
          assertTimeoutPreemptively(Duration.ofSeconds(20), () -> find(index, query));
      assertThat(found.partial() || found.set().count() == 0).isTrue();
    }
  }

  /** Has more words in q than a truncated word may stand for. */
  private static Paper wide() {
    List<String> keywords = new ArrayList<>();
    for (int i = 0; i <= Dictionary.MOST_TERMS; i++) {
      keywords.add("q" + Integer.toString(i, 36) + " q" + (char) ('a' + i % 26));
    }
    return titled("one", "wide").toBuilder().keyword(keywords).build();
  }

  @Test
  void simpleSearchLeavesOutWhatStandsForTooManyWordsAndSaysSo() throws IOException {
    try (TestIndex index = new TestIndex(wide(), titled("two", "wide and narrow"))) {
      for (String text : List.of("wide q*", "q* wide", "wide OR q*")) {
        SearchResult found = index.engine().search(TestIndex.simple(Kind.PAPER, text));
        assertThat(found.count()).isEqualTo(2);
        assertThat(found.remarks().getFirst().isError()).isFalse();
        assertThat(found.remarks().getFirst().code()).isEqualTo("truncation-too-wide");
        assertThatThrownBy(() -> index.engine().all(TestIndex.simple(Kind.PAPER, text)))
            .as("what is carried away has no room for a warning")
            .isInstanceOf(InvalidRequestException.class)
            .hasMessageContaining("q*");
      }
      assertThat(index.engine().search(TestIndex.simple(Kind.PAPER, "q*")).count()).isZero();
    }
  }

  @Test
  void truncationThatStandsForTooManyWordsIsRefusedByName() throws IOException {
    Paper wide = wide();
    Query q = new Truncation(List.of(new Literal("q"), Gap.any()));
    Query hyphenated = new Truncation(List.of(new Literal("qa-q"), Gap.any()));
    try (TestIndex index = new TestIndex(wide)) {
      for (Query query : List.of(q, near(3, q, term("x")), hyphenated)) {
        SetSearch.Found found = find(index, query);
        assertThat(found.failed()).isTrue();
        assertThat(found.remarks().getFirst().code()).isEqualTo("truncation-too-wide");
        assertThat(found.remarks().getFirst().message()).contains("q*");
        assertThat(found.set().count()).isZero();
      }
    }
  }
}
