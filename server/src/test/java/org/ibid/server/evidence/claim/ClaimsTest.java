package org.ibid.server.evidence.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Span;
import org.ibid.server.evidence.Written;
import org.ibid.server.query.Filter;
import org.ibid.server.query.Filters;
import org.ibid.server.search.LuceneEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

  private static final String SOURCE =
      "Weekly rowing restored the mechanical withdrawal threshold of elderly ewes with a"
          + " compressed radial nerve [1].";

  private static final String LISTED =
      "Blocking tachykinins reduces guarding in models of burns [2] and of frostbite [3].";

  private static LuceneEngine engine;

  @BeforeAll
  static void write() throws IOException {
    Publication rowing = publication("Rowing in ewes", "10.1/rowing");
    String head = "Blocking tachykinins reduces guarding in models of ";
    int frost = LISTED.indexOf("frostbite");
    engine =
        Written.index(
            Written.paper("10.1/one")
                .lists(rowing)
                .lists("Burns")
                .lists("Frostbite")
                .says(SOURCE)
                .saysScoped(
                    LISTED,
                    List.of(
                        List.of(new Span(0, head.length() + 5)),
                        List.of(
                            new Span(0, head.length()),
                            new Span(frost, frost + "frostbite".length())))),
            Written.paper("10.1/two")
                .lists("Sleep in sailors")
                .lists(rowing)
                .says("Sailors sleep in watches of four hours at sea [1].")
                .says("In ewes, rowing restored the withdrawal threshold of the radial nerve [2]."),
            Written.paper("10.1/three")
                .lists("Tea and rain")
                .says("Tea is drunk more often when rain falls for days on end [1].")
                .says("Rain is measured by gauges on the roofs of stations [1]."));
  }

  private static Publication publication(String title, String doi) {
    return Publication.builder().title(title).type("article-journal").doi(doi).build();
  }

  @AfterAll
  static void close() throws IOException {
    engine.close();
  }

  private static ClaimAnswer ask(String text) {
    return new Claims(engine).answer(text, Filters.NONE, 10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SOURCE,
        "rowing restored withdrawal threshold elderly ewes radial nerve",
        "Weekly rovving restored the mechanica1 withdrawal thresho1d of e1derly ewes with a"
            + " cornpressed radial nerve",
        "of elderly ewes with a compressed radial nerve",
        "Weekly rowing restored the mech-\nanical withdrawal thres-\nhold of elderly ewes (Doe et"
            + " al., 2016)"
      })
  void noisyAndCutClaimsFindTheirSource(String claim) {
    ClaimAnswer answer = ask(claim);

    assertThat(answer.closeness()).isEqualTo(Closeness.CLOSE);
    assertThat(answer.statements().getFirst().hit().id()).isEqualTo("10.1/one#statement-1");
  }

  @Test
  void whatNothingIsLikeFindsNothing() {
    ClaimAnswer answer = ask("Central banks raised their interest rates again in November.");

    assertThat(answer.closeness()).isEqualTo(Closeness.NONE);
    assertThat(answer.statements()).isEmpty();
    assertThat(answer.works()).isEmpty();
  }

  @Test
  void wordsInCommonAreMarked() {
    String html =
        ask("rowing restored ewes")
            .statements()
            .getFirst()
            .hit()
            .highlights()
            .getFirst()
            .fragments()
            .getFirst();

    assertThat(html).contains("<mark>rowing</mark>", "<mark>restored</mark>", "<mark>ewes</mark>");
    assertThat(html).doesNotContain("<mark>the</mark>", "<mark>1</mark>");
  }

  @Test
  void aWorkCountsTheStatementsAndPapersThatCiteItForTheClaim() {
    CitedWork rowing = ask("Rowing restored the withdrawal threshold of ewes").works().getFirst();

    assertThat(rowing.id()).isEqualTo("work:10.1/rowing");
    assertThat(rowing.statements()).isEqualTo(2);
    assertThat(rowing.papers())
        .extracting(CitedWork.Paper::id)
        .containsExactlyInAnyOrder("10.1/one", "10.1/two");
    assertThat(rowing.references()).containsExactlyInAnyOrder("10.1/one#1", "10.1/two#2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"burns", "frostbite"})
  void onlyTheMarkWhoseItemIsClaimedIsCitedForIt(String item) {
    ClaimAnswer answer = ask("Blocking tachykinins reduces guarding in models of " + item);

    assertThat(answer.works())
        .extracting(CitedWork::references)
        .containsExactly(List.of(item.equals("burns") ? "10.1/one#2" : "10.1/one#3"));
  }

  @Test
  void bothMarksAreCitedForWhatTheyShare() {
    assertThat(ask("Blocking tachykinins reduces guarding").works())
        .extracting(CitedWork::references)
        .containsExactly(List.of("10.1/one#2"), List.of("10.1/one#3"));
  }

  @Test
  void filtersNarrowWhatIsLike() {
    Filters filters = Filters.NONE.and(Filter.of("paper", "10.1/two"));

    assertThat(new Claims(engine).answer(SOURCE, filters, 10).statements())
        .extracting(like -> like.hit().id())
        .containsExactly("10.1/two#statement-2");
  }

  @Test
  void severalSentencesEachFindTheirOwn() {
    ClaimAnswer answer =
        ask("Tea is drunk more often when rain falls. Sailors sleep in watches of four hours.");

    assertThat(answer.statements())
        .extracting(like -> like.hit().id())
        .contains("10.1/three#statement-1", "10.1/two#statement-1");
  }

  @Test
  void aClaimWithoutWordsFindsNothing() {
    assertThat(ask("[1] (2)").closeness()).isEqualTo(Closeness.NONE);
  }
}
