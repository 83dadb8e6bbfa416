package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlatMarksTest {

  /** What cites so that the paper's form is plain. */
  private static final String PLAIN = "Snails walk 1. They sleep 2,3. They eat at night 4–6. ";

  private static List<Reference> list(int size) {
    return IntStream.rangeClosed(1, size)
        .mapToObj(Integer::toString)
        .map(n -> new Reference(n, n, "Poe J. Snails. 2010.", Publication.unknown(), Map.of()))
        .toList();
  }

  /** Marks that are found where nothing is known to be raised. */
  private static List<String> cited(String text, int size) {
    return new CitationLinker(paragraph -> List.of(new Span(0, paragraph.length())))
        .linkRaised(List.of(new RaisedParagraph(0, text, List.of())), list(size)).stream()
            .flatMap(s -> s.citations().stream().map(c -> s.mark(c) + "=" + c.references()))
            .toList();
  }

  @Test
  void numbersBehindABlankCiteWhereNothingElseDoes() {
    assertThat(cited(PLAIN, 6)).containsExactly("1=[1]", "2,3=[2, 3]", "4–6=[4, 5, 6]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "They rest 7. # 7=[7]",
        "They rest. 7 Then they wake. # 7=[7]",
        "They rest 7, and wake. # 7=[7]",
        "They rest 7 , and wake. # 7=[7]",
        "They rest 7 . Then they wake. # 7=[7]",
        "They rest (SLP) 7. # 7=[7]",
        "As Poe et al. 7 found, they rest. # 7=[7]",
        "They rest 7 8. # 7 8=[7, 8]",
        "They rest 7 and wake. # 7=[7]",
        "They also rest 5. # 5=[5]"
      })
  void whereverTheSentenceGoesOn(String sentence, String mark) {
    assertThat(cited(PLAIN + sentence, 8)).hasSize(4).endsWith(mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It took about 5 hours.",
        "They were 5 cm long.",
        "All of the 5 snails did.",
        "We see this in Table 5.",
        "They woke after 3 weeks 5 times.",
        "They woke on days 5 to 6.",
        "The mean was 23% (95% CI 2–5).",
        "We took p < 5 and n = 4.",
        "We gave them 5% of it.",
        "See Fig. 5 too."
      })
  void quantitiesAndWhatIsNumberedDont(String sentence) {
    assertThat(cited(PLAIN + sentence, 6)).hasSize(3);
  }

  @Test
  void numbersAloneAreNoEvidence() {
    assertThat(cited("We took 1 snail, 2 slugs, then 3 worms, 4 bees and saw 5 wasps there.", 6))
        .isEmpty();
  }

  @Test
  void anIntervalIsNoEvidence() {
    assertThat(cited("It fell much more in snails than slugs (20 [16.2–17]).", 18)).isEmpty();
  }

  @Test
  void aFormThatCitesHalfOfTheListIsTheOnlyOne() {
    assertThat(cited("Snails walk [1, 2]. They sleep [3]. They eat at night 4. They rest 5, 6.", 6))
        .containsExactly("[1, 2]=[1, 2]", "[3]=[3]");
  }

  @Test
  void numbersRightBehindWordsCiteToo() {
    assertThat(cited("Snails walk1. They sleep2,3 and eat.4–6", 6))
        .containsExactly("1=[1]", "2,3=[2, 3]", "4–6=[4, 5, 6]");
  }

  @Test
  void aListWithoutNumbersIsNotCitedSo() {
    List<Reference> unnumbered =
        list(6).stream()
            .map(r -> new Reference(r.id(), null, r.raw(), r.publication(), r.confidence()))
            .toList();
    List<RaisedParagraph> text = List.of(new RaisedParagraph(0, PLAIN, List.of()));
    assertThat(
            new CitationLinker(paragraph -> List.of(new Span(0, paragraph.length())))
                .linkRaised(text, unnumbered))
        .isEmpty();
  }

  @Test
  @Timeout(20)
  void aLongRunOfNumbersCostsNoMoreThanItIsLong() {
    StringBuilder run = new StringBuilder("snails " + "1, 99999, ".repeat(100_000) + "walk ");
    for (int i = 0; i < 200_000; i++) {
      run.append(i % 9_999).append(' ');
    }
    assertThat(cited(run.append("and sleep").toString(), 6)).isEmpty();
  }
}
