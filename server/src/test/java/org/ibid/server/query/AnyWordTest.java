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
        "x \"b c\" | x OR \"b c\"",
        "effect of exercise on pain | effect OR exercise OR pain",
        "to be | to OR be",
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
        .isEqualTo("Exercise OR e.g OR running OR lowers OR TNF OR α OR pain OR pain OR 34 OR 79");
  }

  @Test
  void runningTextOfFunctionWordsKeepsThem() {
    assertThat(Description.of(AnyWord.ofText("To be, or not"))).isEqualTo("To OR be OR or OR not");
  }

  @Test
  void runningTextWithoutWordsFindsNothing() {
    assertThat(AnyWord.ofText(" … ")).isEqualTo(new Query.Nothing());
  }
}
