package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ibid.server.search.TestIndex.fragments;
import static org.ibid.server.search.TestIndex.ids;
import static org.ibid.server.search.TestIndex.lucene;
import static org.ibid.server.search.TestIndex.simple;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.AnyWord;
import org.ibid.server.query.Filters;
import org.ibid.server.search.SearchRequest.Matching;
import org.ibid.server.search.SearchRequest.Sort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ranking may do to hits: put them in another order, and nothing else. */
class RankingSetsTest {

  private static final Paper APART =
      Papers.of("Relief by walking", 2012, "Pain was gone. Relief came with the walk, of course.");
  private static final Paper TOGETHER =
      Papers.of("Relief by swimming", 2012, "There was pain relief in the swim, of sorts.");
  private static final Paper NAMED =
      Papers.of("A drug called naloxone", 2012, "It ended the relief of pain in the swim.");
  private static final Paper UNNAMED =
      Papers.of("A drug called placebo", 2012, "It ended the relief of pain in the swim.");
  private static final Paper WORD = Papers.of("Sensitization of ears", 2012, "Ears were tested.");
  private static final Paper FAMILY = Papers.of("Of noses", 2012, "The sensitivity of a nose.");
  private static final Paper CORD = Papers.of("The spinal-cord", 2012, "A cord; the spinal fluid.");

  private static TestIndex index;

  @BeforeAll
  static void write() throws IOException {
    index = new TestIndex(APART, TOGETHER, NAMED, UNNAMED, WORD, FAMILY, CORD);
  }

  @AfterAll
  static void close() throws IOException {
    index.close();
  }

  private static SearchResult found(String text) {
    return index.engine().search(simple(Kind.PAPER, text));
  }

  /** Simple search is what the literal language finds with every word required, stems aside. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "pain relief",
        "relief pain",
        "relief of pain",
        "pain relief of the swim",
        "naloxone",
        "spinal-cord",
        "cord",
        "miller",
        "relief -swim",
        "of the"
      })
  void simpleSearchFindsWhatHasEveryWord(String text) {
    String literal = "+" + text.replace("spinal-cord", "\"spinal cord\"").replace(" ", " +");
    literal = literal.replace("\"spinal +cord\"", "\"spinal cord\"").replace("+-", "-");
    Set<String> expected = new TreeSet<>(ids(index.engine().search(lucene(Kind.PAPER, literal))));
    SearchResult simple = found(text);
    assertThat(new TreeSet<>(ids(simple))).as(literal).isEqualTo(expected).isNotEmpty();
    assertThat(simple.count()).isEqualTo(expected.size());
  }

  @Test
  void wordsThatStandTogetherComeFirst() {
    assertThat(ids(found("pain relief")).getFirst()).isEqualTo(TOGETHER.id());
  }

  @Test
  void aWordTakenApartIsAPhrase() {
    assertThat(ids(found("spinal-cord"))).containsExactly(CORD.id());
    assertThat(fragments(found("spinal-cord").hits().getFirst()))
        .containsExactly("The <mark>spinal-cord</mark>");
  }

  @Test
  void whatIsNotSearchedForIsNotMarked() {
    assertThat(fragments(hit(found("opioid OR drug"), NAMED)))
        .containsExactly("A <mark>drug</mark> called naloxone");
  }

  private static Hit hit(SearchResult found, Paper paper) {
    return found.hits().stream().filter(h -> h.id().equals(paper.id())).findFirst().orElseThrow();
  }

  private static SearchResult running(String text) {
    SearchRequest request =
        new SearchRequest(
            Kind.PAPER,
            AnyWord.ofText(text),
            Matching.FAMILIES,
            Filters.NONE,
            Sort.RELEVANCE,
            10,
            null,
            List.of(),
            0,
            false);
    return index.engine().search(request);
  }

  @Test
  void runningTextFindsWordsOfTheFamilyBehindTheWord() {
    assertThat(ids(running("sensitization"))).containsExactly(WORD.id(), FAMILY.id());
    assertThat(ids(found("sensitization"))).containsExactly(WORD.id());
  }

  @Test
  void functionWordsOfRunningTextFindNothing() {
    assertThat(ids(running("the ears of a whale"))).containsExactly(WORD.id());
  }

  @Test
  void aConceptNamedOtherwiseRaisesWhatIsFound() {
    SearchResult found = running("opioid and swim");
    assertThat(ids(found)).containsExactlyInAnyOrder(NAMED.id(), UNNAMED.id(), TOGETHER.id());
    assertThat(hit(found, NAMED).score()).isGreaterThan(hit(found, UNNAMED).score());
  }
}
