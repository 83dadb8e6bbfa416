package org.ibid.indexer.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortLabelTest {

  private static List<String> tagged(String text) {
    Finder finder =
        new Finder(
            new Vocabulary(
                Schemes.builtIn(), TextAnalysis.english(OcrVariants.of(Schemes.builtIn()))));
    return finder.finds(text).stream()
        .flatMap(find -> find.concepts().stream())
        .map(Concept::id)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "A cat sat, cat",
    "in CATS, cat",
    "the cat's paw, cat",
    "of cats’ paws, cat",
    "Rats were, rat",
    "the rat-tail test, rat",
    "two dogs, dog",
    "healthy man, human",
    "healthy men, human",
  })
  void theWordItselfItsPluralAndItsPossessiveCount(String text, String concept) {
    assertThat(tagged(text)).contains(concept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cations", "a cation", "ration", "rations", "ratting", "dogged", "pigged"})
  void whatIsOnlyStemmedToAShortLabelDoesNot(String text) {
    assertThat(tagged(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Cat, true", "ox, true", "Mice, false", "âne, false", "C3, false", "'', false"})
  void aLabelOfThreeLettersIsShort(String label, boolean expected) {
    assertThat(ShortLabel.is(label)).isEqualTo(expected);
  }
}
