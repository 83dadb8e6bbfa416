package org.ibid.server.evidence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisfitsTest {

  private static List<String> found(DraftPaper paper) {
    return paper.audit().unlike().stream().map(misfit -> misfit.reference().id()).toList();
  }

  @Test
  void aTitleWithoutAnythingOfTheSentenceIsFound() {
    DraftPaper paper =
        new DraftPaper()
            .titles("Vitamin supplements and sensory neuropathy", "Microglia release cytokines")
            .cites("Activated microglia release cytokines in the cord [1].");
    assertThat(found(paper)).containsExactly("1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Microglial cells of old rabbits | Microglia wake up early [1].",
        "Analgesia by swimming | Swimmers feel less hurt, and analgesic need falls [1].",
        "Behaviour of bees | Bee behavior is learned [1].",
        "Wistar animals on ropes | The rat climbs [1].",
        "β-endorphin in plasma | Beta-endorphin rises [1].",
        "Heart rate variability of divers | HRV rises slowly [1].",
      })
  void oneWordOrConceptInCommonIsEnough(String title, String sentence) {
    DraftPaper paper =
        new DraftPaper()
            .abbreviations(Map.of("HRV", "heart rate variability"))
            .titles(title, "Concrete bridges in winter")
            .cites(sentence);
    assertThat(found(paper)).isEmpty();
  }

  @Test
  void wordsOfAnyStudyAreNothingInCommon() {
    DraftPaper paper =
        new DraftPaper()
            .titles("Significant effects of the treatment of concrete: a study")
            .cites("The effects were significant in one study of birdsong treatment [1].");
    assertThat(found(paper)).containsExactly("1");
  }

  @Test
  void aGroupIsExcusedWhereOneOfItFits() {
    DraftPaper paper =
        new DraftPaper()
            .titles("Concrete bridges in winter", "Birdsong at dawn", "Fermented cabbage")
            .cites("Birdsong is loud [1, 2].")
            .cites("Birdsong is loud as well [1, 3].");
    assertThat(found(paper)).containsExactly("1", "3");
  }

  @Test
  void aSentenceThatNamesTheAuthorSpeaksOfIt() {
    DraftPaper paper =
        new DraftPaper()
            .entry(p -> p.title("Concrete bridges").author(List.of(Name.of("Olander", "B"))))
            .cites("Olander found loud birds [1].")
            .cites("Others found loud birds [1].");
    assertThat(paper.audit().unlike())
        .singleElement()
        .satisfies(m -> assertThat(m.quotation().sentence()).startsWith("Others"));
  }

  @Test
  void theAbstractOfAPaperOfTheCollectionCounts() {
    DraftPaper paper =
        new DraftPaper().titles("Concrete bridges in winter").cites("Birdsong is loud [1].");
    Known known = new Known(reference -> "Birds nest below bridges; their birdsong echoes.", null);
    assertThat(DraftPaper.AUDITOR.audit(paper.paper(), known).unlike()).isEmpty();
  }

  @Test
  void whatFitsElsewhereIsSurestToBeWrongHere() {
    DraftPaper paper =
        new DraftPaper()
            .titles(
                "Concrete bridges in icy winter",
                "Fermented cabbage in wooden barrels",
                "Birdsong at dawn in cities")
            .cites("Wooden barrels keep cabbage, and icy winter cracks concrete bridges [1].")
            .cites("Birdsong at dawn is loud in cities [2].")
            .cites("At dawn the birdsong is loud in cities [1].");
    assertThat(found(paper)).containsExactly("1", "2");
    assertThat(paper.audit().unlike())
        .allSatisfy(misfit -> assertThat(misfit.sureness()).isBetween(0.0, 1.0));
  }

  @Test
  void whatHasNoTitleIsNotCompared() {
    DraftPaper paper = new DraftPaper().entry(p -> p).cites("Birdsong is loud [1].");
    assertThat(found(paper)).isEmpty();
  }
}
