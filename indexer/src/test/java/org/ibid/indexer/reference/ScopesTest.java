package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ibid.indexer.literature.Citation;
import org.ibid.indexer.literature.Span;
import org.ibid.indexer.literature.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScopesTest {

  private static List<Span> marks(String sentence) {
    List<Span> marks = new ArrayList<>();
    for (int open = sentence.indexOf('['); open >= 0; open = sentence.indexOf('[', open + 1)) {
      marks.add(new Span(open, sentence.indexOf(']', open) + 1));
    }
    return marks;
  }

  private static List<String> scopes(String sentence) {
    return Scopes.of(sentence, marks(sentence)).stream()
        .map(scope ->
            scope.stream().map(span -> span.of(sentence)).collect(Collectors.joining(" | ")))
        .toList();
  }

  /** What reference 001 of a label is cited for, all its marks together. */
  private static String scopeInSeedOne(String label) {
    StringBuilder scopes = new StringBuilder();
    for (Statement statement : SeedOne.statements()) {
      for (Citation citation : statement.citations()) {
        if (citation.references().contains(label)) {
          citation.scope().forEach(s -> scopes.append(s.of(statement.sentence())).append('\n'));
        }
      }
    }
    return scopes.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // one mark: the whole sentence
        "Cold plunges raise noradrenaline [1]. # Cold plunges raise noradrenaline",
        "After injury [1], glia proliferate. # After injury | glia proliferate",
        "Rats, mice, and voles were tested, and all of them recovered [1]. # Rats, mice, and voles were tested, and all of them recovered",
        "Running lowers anxiety (reviewed in [1]). # Running lowers anxiety",
        // a new statement after the last mark is nobody's
        "Running lowers anxiety [1]; the dose is unknown. # Running lowers anxiety",
        "Running lowers anxiety [1], but nobody knows the dose. # Running lowers anxiety",
        "Running lowers anxiety [1]; however, swimming does not [2]. # Running lowers anxiety // however, swimming does not",
        // a main clause after its subordinate, and another place
        "Although gulls rest by day [1], terns feed at night [2], and both nest late [3]. # Although gulls rest by day // terns feed at night // both nest late",
        "In Norway, the share of nets that held was 77% [1], while in Spain it was 55% [2]. # In Norway, the share of nets that held was 77% // while in Spain it was 55%",
        // enumerations share head and tail
        "Lesions occur in models of stroke [1], trauma [2], and sepsis [3]. # Lesions occur in models of stroke // Lesions occur in models of | trauma // Lesions occur in models of | sepsis",
        "Yoga [1] and tai chi [2] improved sleep in older adults. # Yoga | improved sleep in older adults // tai chi | improved sleep in older adults",
        "Pain fell in rats [1], in mice [2] and in humans [3]. # Pain fell in rats // Pain fell | in mice // Pain fell | in humans",
        "Training lowers blood pressure (e.g., [1]) and heart rate (e.g., [2]). # Training lowers blood pressure // Training lowers | heart rate",
        "Drugs may prevent axonal loss [1] or restore myelin [2]. # Drugs may prevent axonal loss // Drugs may | restore myelin",
        // one subject, several predicates
        "Sea meadows shelter fish [1], bind carbon [2] and slow waves [3]. # Sea meadows shelter fish // Sea meadows | bind carbon // Sea meadows | slow waves",
        "Warming shifts ranges poleward [1], advances bloom [2] and shrinks wings [3]. # Warming shifts ranges poleward // Warming | advances bloom // Warming | shrinks wings",
        "Nurses [1], guards [2] and cooks [3] can learn it. # Nurses | can learn it // guards | can learn it // cooks | can learn it",
        "Mats help where waves are strong, as in Oslo [1] and the Skaw Sea [2]. # Mats help where waves are strong, as in Oslo // Mats help where waves are strong, as in | the Skaw Sea",
        // an item with a verb of its own takes the head up to the verb there
        "Training lowered weight [1], waist [2] and raised fitness [3]. # Training lowered weight // Training lowered | waist // Training | raised fitness",
        "Zinc increases growth [1] and appetite [2] but decreases fever [3]. # Zinc increases growth // Zinc increases | appetite // Zinc | decreases fever",
        "Zinc increases growth [1] but decreases fever [2] and cough [3]. # Zinc increases growth // Zinc | decreases fever // Zinc | decreases | cough",
        "There is proof that yoga improved mood [1], sleep [2] and markedly reduced fear [3]. # There is proof that yoga improved mood // There is proof that yoga improved | sleep // There is proof that yoga | markedly reduced fear",
        "Diets can reduce fat [1], sugar [2] and improve taste [3]. # Diets can reduce fat // Diets can reduce | sugar // Diets can | improve taste",
        "Yoga is safe [1], cheap [2] and improves sleep [3]. # Yoga is safe // Yoga is | cheap // Yoga | improves sleep",
        "Zinc increased growth [1] but is costly [2]. # Zinc increased growth // Zinc | is costly",
        // a participle or noun that only looks like a verb leaves the head whole
        "Age is associated with frailty [1], falls [2] and reduced strength [3]. # Age is associated with frailty // Age is associated with | falls // Age is associated with | reduced strength",
        "Runners showed slow pulse [1], low weight [2] and reduced stress [3]. # Runners showed slow pulse // Runners showed | low weight // Runners showed | reduced stress",
        "Yoga improves mood [1], sleep [2] and support groups [3]. # Yoga improves mood // Yoga improves | sleep // Yoga improves | support groups",
        // a later item may have a subject of its own
        "Rats ran [1], mice swam [2]. # Rats ran // mice swam",
        "Rats ran far [1], mice swam long [2]. # Rats ran far // mice swam long",
        "Otters hunt crabs [1], seals hunt fish [2]. # Otters hunt crabs // seals hunt fish",
        "Otters hunt crabs [1], they hunt fish [2]. # Otters hunt crabs // they hunt fish",
        // clauses keep to themselves, but for what introduces both
        "One trial found less pain [1], whereas another found more fatigue [2]. # One trial found less pain // whereas another found more fatigue",
        "In mice, running raised BDNF [1], and swimming lowered TNF [2]. # In mice, running raised BDNF // In mice | swimming lowered TNF",
        "Two cohorts exist; one was small [1]; and the other was biased [2]. # Two cohorts exist; one was small // Two cohorts exist | the other was biased",
        // marks without a word between them are one
        "Glia respond early [1], [2]. # Glia respond early // Glia respond early",
        // items of a parenthesis
        "Sites varied (a gym [1]; a clinic [2]) and so did doses. # Sites varied | a gym // Sites varied | a clinic",
        // one statement over several marks
        "Blockade by naloxone [1] abolished the relief that swimming gave [2]. # Blockade by naloxone // Blockade by naloxone | abolished the relief that swimming gave"
      })
  void supports(String sentence, String expected) {
    assertThat(String.join(" // ", scopes(sentence))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "85, SNI",
    "88, SNI",
    "89, SCI",
    "91, SCI",
    "92, CIPN",
    "98, CIPN",
    "99, DPN",
    "102, DPN"
  })
  void endocannabinoidsAreCitedForTheOwnModelOnly(String label, String model) {
    String scope = scopeInSeedOne(label);
    assertThat(scope).contains("endocannabinoid system", model);
    List<String> others = new ArrayList<>(List.of("SNI", "SCI", "CIPN", "DPN"));
    others.remove(model);
    assertThat(others).noneMatch(scope::contains);
  }

  @ParameterizedTest
  @CsvSource({
    "56, SNI and DPN, SCI", "66, chemotherapy, diabetes", "74, musculoskeletal, last month",
    "77, past 24 h, last month", "70, HIIT, vitamin D", "63, low back, fibromyalgia"
  })
  void anItemOfSeedOneIsSupportedByItsOwnMark(String label, String own, String other) {
    String scope = scopeInSeedOne(label);
    assertThat(scope).contains(own);
    if (!label.equals("70") && !label.equals("74")) {
      assertThat(scope).doesNotContain(other);
    }
  }

  @Test
  void scopesOfSeedOneNeverTouchAMark() {
    for (Statement statement : SeedOne.statements()) {
      for (Citation citation : statement.citations()) {
        assertThat(citation.scope()).isNotEmpty();
        for (Citation other : statement.citations()) {
          assertThat(citation.scope()).noneMatch(span -> span.overlaps(other.mark()));
        }
      }
    }
  }

  @Test
  void aHundredThousandMarksTakeLinearTime() {
    String sentence = "Exercise helps in rats" + " [1], in mice".repeat(100_000) + " [2].";
    long start = System.nanoTime();
    assertThat(scopes(sentence)).hasSize(100_001);
    assertThat((System.nanoTime() - start) / 1_000_000_000.0).isLessThan(10);
  }
}
