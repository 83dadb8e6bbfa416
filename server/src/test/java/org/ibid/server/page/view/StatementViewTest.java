package org.ibid.server.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.ibid.indexer.schema.Kind;
import org.ibid.server.search.Hit;
import org.junit.jupiter.api.Test;

class StatementViewTest {

  /** Two marks; the second is cited for rats and walking only. */
  private static final String JSON =
      """
      {"id": "10.1/p#statement-3",
       "sentence": "Exercise helped mice [1, 3] and rats that walked [2].",
       "before": "", "after": "More.", "section": "Results",
       "paper": {"id": "10.1/p", "title": "A paper"},
       "citations": [
         {"start": 21, "end": 27, "scope": [[0, 20]], "references": ["10.1/p#1", "10.1/p#3"]},
         {"start": 49, "end": 52, "scope": [[0, 15], [32, 48]], "references": ["10.1/p#2"]}],
       "references": [
         {"id": "10.1/p#1", "label": "1", "title": "One", "author": [{"family": "Li", "given": "G"}],
          "issued": {"date-parts": [[2019]]}},
         {"id": "10.1/p#2", "label": "2", "title": "Two"},
         {"id": "10.1/p#3", "label": "3", "title": "Three"}],
       "concepts": []}
      """;

  @Test
  void numbersOfAMarkLeadToTheirReferences() {
    StatementView statement = found(List.of());
    assertThat(texts(statement, piece -> piece.href() != null)).containsExactly("1", "3", "[2]");
    assertThat(statement.sentence())
        .filteredOn(piece -> "3".equals(piece.text()))
        .extracting(Piece::href)
        .containsExactly("/references/10.1%2Fp%233");
  }

  @Test
  void whatMatchedIsMarkedInTheSentence() {
    Hit.Highlight highlight =
        new Hit.Highlight("sentence", List.of("Exercise helped <mark>mice</mark> [1, 3] and"));
    assertThat(texts(found(List.of(highlight)), Piece::matched)).containsExactly("mice");
  }

  @Test
  void whereOnlyItsNeighboursMatchedTheyAreShown() {
    Hit.Highlight neighbour = new Hit.Highlight("neighbour", List.of("<mark>More</mark>."));
    assertThat(found(List.of(neighbour)).beside()).hasSize(1);
    Hit.Highlight sentence = new Hit.Highlight("sentence", List.of("Exercise <mark>helped</mark>"));
    assertThat(found(List.of(sentence, neighbour)).beside()).isEmpty();
  }

  @Test
  void scopeIsShownForTheReferenceWhosePageItIs() {
    StatementView statement = StatementView.citing(hit(List.of()), "10.1/p#2");
    assertThat(texts(statement, piece -> "scope".equals(piece.role())))
        .containsExactly("Exercise helped", "rats that walked");
    assertThat(texts(statement, piece -> "own".equals(piece.role()))).containsExactly("[2]");
    assertThat(texts(statement, piece -> "cite".equals(piece.role()))).contains("1", "3");
  }

  @Test
  void inAMarkOfSeveralTheNumberThatIsMeantStandsOut() {
    StatementView statement = StatementView.citing(hit(List.of()), "10.1/p#3");
    assertThat(texts(statement, piece -> "own self".equals(piece.role()))).containsExactly("3");
  }

  @Test
  void aScopeOfTheWholeSentenceIsNotShown() {
    String json =
        """
        {"id": "p#statement-1", "sentence": "It helped (Li, 2019).",
         "citations": [{"start": 10, "end": 20, "scope": [[0, 9]], "references": ["p#1"]}],
         "references": [{"id": "p#1"}]}
        """;
    StatementView statement =
        StatementView.citing(new Hit("p#statement-1", json, 0, null, 0, List.of()), "p#1");
    assertThat(texts(statement, piece -> "scope".equals(piece.role()))).isEmpty();
    assertThat(texts(statement, piece -> "own".equals(piece.role()))).containsExactly("(Li, 2019)");
  }

  @Test
  void theOtherReferencesAreThoseCitedWithIt() {
    StatementView statement = StatementView.citing(hit(List.of()), "10.1/p#2");
    assertThat(statement.others())
        .extracting(StatementView.Cited::title)
        .containsExactly("One", "Three");
    assertThat(statement.others().getFirst().brief()).isEqualTo("Li 2019");
  }

  @Test
  void aStatementLeadsToItsPlaceInThePaper() {
    assertThat(found(List.of()).href()).isEqualTo("/papers/10.1%2Fp#statement-3");
  }

  private static StatementView found(List<Hit.Highlight> highlights) {
    return StatementView.found(
        hit(highlights), new ConceptLinks(SearchUrl.of(Kind.STATEMENT), List.of(), Lookup.NOTHING));
  }

  private static Hit hit(List<Hit.Highlight> highlights) {
    return new Hit("10.1/p#statement-3", JSON, 1, null, 0, highlights);
  }

  private static List<String> texts(StatementView statement, Predicate<Piece> role) {
    return statement.sentence().stream().filter(role).map(Piece::text).toList();
  }
}
