package org.ibid.server.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnyWordTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "exercise pain -rat | (exercise OR pain) NOT rat",
        "exercise (pain OR heat) | exercise OR pain OR heat",
        "a \"b c\" | a OR \"b c\"",
      })
  void anyOfTheRequiredWordsIsEnough(String text, String understood) {
    Query tree = new SimpleSyntax(new Fields(Set.of(), Set.of())).parse(text).tree();
    assertThat(AnyWord.of(tree).map(Description::of)).contains(understood);
  }

  @ParameterizedTest
  @CsvSource({"exercise", "exercise -rat", "a OR b", "'\"a b\"'", "*"})
  void oneRequiredWordHasNoAlternative(String text) {
    Query tree = new SimpleSyntax(new Fields(Set.of(), Set.of())).parse(text).tree();
    assertThat(AnyWord.of(tree)).isEmpty();
  }

  @Test
  void runningTextHasNoSigns() {
    Query tree =
        AnyWord.ofText("Exercise (e.g. -running*) lowers TNF-α: \"pain\" OR pain [34, 79].");
    assertThat(Description.of(tree))
        .isEqualTo("Exercise OR e.g OR running OR lowers OR TNF-α OR pain OR OR OR 34 OR 79");
  }

  @Test
  void runningTextWithoutWordsFindsNothing() {
    assertThat(AnyWord.ofText(" … ")).isEqualTo(new Query.Nothing());
  }
}
