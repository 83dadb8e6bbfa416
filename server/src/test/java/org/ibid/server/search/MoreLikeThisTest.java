package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.ibid.server.search.TestIndex.filtered;
import static org.ibid.server.search.TestIndex.fragments;
import static org.ibid.server.search.TestIndex.ids;
import static org.ibid.server.search.TestIndex.simple;

import java.io.IOException;
import java.util.List;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Expanded.Word;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoreLikeThisTest {

  private static final Paper TREADMILL =
      Papers.of(
          "Treadmill running after crush of a nerve",
          2010,
          "Rats ran on a treadmill. Running on the treadmill restored grip after crush.");
  private static final Paper GRIP =
      Papers.of("Grip after crush", 2012, "Treadmill running restored grip in rats.");
  private static final Paper RUNNING =
      Papers.of("Running in rats", 2015, "Treadmill running of rats in winter.");
  private static final Paper HONEY = Papers.of("Honey of bees", 2016, "Bees gather it in spring.");
  private static final Publication SAME_PUBLICATION =
      Publication.builder()
          .title("Treadmill running after crush of a nerve")
          .issued(2009)
          .doi("10.1/same")
          .build();
  private static final Paper SAME = Papers.of(SAME_PUBLICATION);
  private static final Paper CITING =
      Papers.citing(
          "Two surveys of running",
          List.of(
              SAME_PUBLICATION,
              publication("Grip after crush of the nerve"),
              publication("Honey in spring")),
          List.of(
              "Treadmill running restores grip after crush [1].",
              "Grip returns after crush with running on a treadmill [2].",
              "Honey is sweet in spring [3]."));

  private TestIndex index;

  private static Publication publication(String title) {
    return Publication.builder().title(title).issued(2010).build();
  }

  @BeforeEach
  void write() throws IOException {
    index = new TestIndex(TREADMILL, GRIP, RUNNING, HONEY, CITING);
  }

  @AfterEach
  void close() throws IOException {
    index.close();
  }

  private SearchResult like(SearchRequest request, String id) {
    return index.engine().search(request.expanded(Expansion.like(id)));
  }

  @Test
  void theMostAlikeComesFirstAndTheRecordItselfNotAtAll() {
    SearchResult result = like(simple(Kind.PAPER, ""), TREADMILL.id());
    assertThat(ids(result)).startsWith(GRIP.id()).contains(RUNNING.id());
    assertThat(ids(result)).doesNotContain(TREADMILL.id(), HONEY.id());
    assertThat(result.count()).isEqualTo(result.hits().size());
  }

  @Test
  void theWordsThatMadeItSoAreTold() {
    Expanded.Like like = like(simple(Kind.PAPER, "winter rats"), TREADMILL.id()).expanded().like();
    assertThat(like).isNotNull();
    assertThat(like.kind()).isEqualTo(Kind.PAPER);
    assertThat(like.id()).isEqualTo(TREADMILL.id());
    assertThat(like.title()).isEqualTo("Treadmill running after crush of a nerve");
    assertThat(like.words())
        .extracting(Word::text)
        .contains("treadmill", "crush", "grip")
        .doesNotContain("after", "nerve"); // one holds sentences together, one is in no other paper
    assertThat(like.words()).filteredOn(Word::asked).extracting(Word::text).containsExactly("Rats");
    assertThat(like.words()).extracting(Word::text).doesNotHaveDuplicates().hasSizeLessThan(26);
  }

  @Test
  void theSearchNarrowsAndLikenessRanks() {
    SearchRequest winter = simple(Kind.PAPER, "winter OR honey OR grip");
    assertThat(ids(like(winter, TREADMILL.id()))).containsExactly(GRIP.id(), RUNNING.id());
    SearchRequest late = filtered(simple(Kind.PAPER, ""), "year:2013-", "year");
    SearchResult result = like(late, TREADMILL.id());
    assertThat(ids(result)).containsExactly(RUNNING.id());
    assertThat(result.facets().getFirst().values())
        .as("as if the filter were not set, without the record itself")
        .extracting(SearchResult.Value::id)
        .contains("2012", "2015")
        .doesNotContain("2016");
  }

  @Test
  void whatTheWordsMatchedIsMarked() {
    Hit grip = like(simple(Kind.PAPER, ""), TREADMILL.id()).hits().getFirst();
    assertThat(fragments(grip)).contains("<mark>Grip</mark> after <mark>crush</mark>");
  }

  @Test
  void aReferenceOfTheSameWorkIsNotMoreOfIt() throws IOException {
    index.put(SAME);
    String first = CITING.id() + "#1";
    Hit reference = index.engine().find(Kind.REFERENCE, first).orElseThrow();
    assertThat(reference.workId())
        .isEqualTo(index.engine().find(Kind.PAPER, SAME.id()).orElseThrow().workId());
    SearchResult papers = like(simple(Kind.PAPER, ""), first);
    assertThat(ids(papers)).contains(TREADMILL.id(), GRIP.id()).doesNotContain(SAME.id());
    assertThat(ids(like(simple(Kind.REFERENCE, ""), first))).containsExactly(CITING.id() + "#2");
    assertThat(ids(like(simple(Kind.REFERENCE, ""), TREADMILL.id()))).contains(first);
    assertThat(ids(like(simple(Kind.REFERENCE, ""), SAME.id()))).doesNotContain(first);
  }

  @Test
  void statementsAndWorksAreLikeEachOther() {
    String statement = CITING.id() + "#statement-1";
    assertThat(ids(like(simple(Kind.STATEMENT, ""), statement)))
        .containsExactly(CITING.id() + "#statement-2");
    String work = index.engine().find(Kind.REFERENCE, CITING.id() + "#2").orElseThrow().workId();
    assertThat(work).isNotNull();
    assertThat(ids(like(simple(Kind.WORK, ""), work))).isNotEmpty().doesNotContain(work);
  }

  @Test
  void anUnknownRecordIsNamed() {
    assertThatExceptionOfType(UnknownRecordException.class)
        .isThrownBy(() -> like(simple(Kind.PAPER, ""), "10.1/none"))
        .withMessageContaining("10.1/none")
        .satisfies(e -> assertThat(e.parameter()).isEqualTo("like"));
  }

  @Test
  void aRecordWithoutTellingWordsIsLikeNothing() throws IOException {
    Paper blank = Papers.of("Of the and", 2001, "");
    index.put(blank);
    assertThat(like(simple(Kind.PAPER, ""), blank.id()).count()).isZero();
  }

  @Test
  void likenessAndFeedbackExcludeEachOther() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Expansion(Expansion.Feedback.RANKS, "10.1/x"));
  }
}
