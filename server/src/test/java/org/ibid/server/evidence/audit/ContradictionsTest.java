package org.ibid.server.evidence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ibid.server.evidence.audit.Contradiction.Clash;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContradictionsTest {

  private static List<Contradiction> found(String title, String sentence) {
    return new DraftPaper().titles(title).cites(sentence).audit().contradicts();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Swimming after spinal cord injury in cats | Swimming helps rats [1]. | species",
        "Swimming after spinal nerve ligation | Swimming helps after spinal cord injury [1]. | model",
        "Treadmill running in rats with carrageenan inflammation | Running works in diabetic neuropathy [1]. | model",
        "Morphine in the guinea pig | Morphine acts in human volunteers [1]. | species",
        "Running in C57BL/6 mice | Running helps Wistar rats [1]. | species",
      })
  void whatTheTitleExcludesIsFound(String title, String sentence, String scheme) {
    assertThat(found(title, sentence))
        .singleElement()
        .extracting(contradiction -> contradiction.clashes().getFirst().scheme())
        .isEqualTo(scheme);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Swimming in rats | Swimming helps rats [1].",
        "Swimming in Wistar rats | Swimming helps rats [1].",
        "Swimming in rodents | Swimming helps mice [1].",
        "Swimming in animals | Swimming helps human volunteers [1].",
        "Swimming in a neuropathic pain model | Swimming helps after spinal cord injury [1].",
        "Swimming after peripheral nerve injury | Swimming helps after spinal nerve ligation [1].",
        "Swimming in rats and mice | Swimming helps mice [1].",
        "Swimming in rats | Swimming helps mice and rats [1].",
        "Spinal nerve ligation in rats | It helps after spinal cord injury and spinal nerve ligation [1].",
        "Swimming in rats: a systematic review | Swimming helps mice [1].",
        "The hot plate test | Swimming helps after spinal cord injury [1].",
        "Pressure pain threshold and sleep | The cold pressor test is reliable [1].",
        "Swimming after spinal cord injury | Swimming lowers cytokines [1].",
        "Cytokines after swimming | Swimming helps rats [1].",
        "Human hepatocytes and lipids | Lipids fall in mice [1].",
        "Cations in barley | Lipids fall in mice [1].",
        "Swimming in rats | Our mice swam too [1].",
        "Swimming in rats | Mice were trained as described previously [1].",
        "Swimming in rats | In contrast, mice hardly swim [1].",
      })
  void whatTheTitleDoesNotExcludeIsNot(String title, String sentence) {
    assertThat(found(title, sentence)).isEmpty();
  }

  @Test
  void theMethodsAreNoEvidence() {
    DraftPaper paper = new DraftPaper().titles("Paw withdrawal in the rat");
    paper.section("Methods", 1).section("Behaviour", 2).cites("The paws of mice were touched [1].");
    assertThat(paper.audit().contradicts()).isEmpty();
    paper.section("Discussion", 1).cites("Paws of mice are sensitive [1].");
    assertThat(paper.audit().contradicts()).hasSize(1);
  }

  @Test
  void whatThePaperAbbreviatesHoldsInItsScopesAndNotInTitles() {
    DraftPaper paper =
        new DraftPaper()
            .abbreviations(Map.of("SNI", "Sciatic nerve injury"))
            .titles("Spinal cord contusion and running", "Spared nerve injury and running", "SNI");
    paper.cites("Running helps after SNI [1–3].");
    assertThat(paper.audit().contradicts())
        .singleElement()
        .satisfies(found -> assertThat(found.reference().id()).isEqualTo("1"));
  }

  @Test
  void wordsOfEitherSideAreWhereTheyAreSaidToBe() {
    String title = "Recovery after spinal cord contusion in rats";
    String sentence = "As irrational as it seems, SNI mice recover [1].";
    Contradiction found =
        new DraftPaper()
            .abbreviations(Map.of("SNI", "Sciatic nerve injury"))
            .titles(title)
            .cites(sentence)
            .audit()
            .contradicts()
            .getFirst();
    assertThat(found.clashes()).hasSize(2);
    for (Clash clash : found.clashes()) {
      clash.scope().forEach(n -> assertThat(n.span().of(sentence)).isEqualTo(n.text()));
      clash.title().forEach(n -> assertThat(n.span().of(title)).isEqualTo(n.text()));
    }
    assertThat(found.why())
        .isEqualTo(
            "Cited for “SNI” (sciatic nerve injury), but its title says “spinal cord contusion”;"
                + " cited for “mice” (mouse), but its title says “rats” (rat).");
  }

  @Test
  void eachMemberOfAMarkIsLookedAtByItself() {
    DraftPaper paper =
        new DraftPaper().titles("Running in rats", "Running in mice", "Running in rabbits");
    paper.cites("Running helps mice [1–3].");
    assertThat(paper.audit().contradicts())
        .extracting(found -> found.reference().id())
        .containsExactly("1", "3");
  }
}
