package org.ibid.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.schema.Kind;
import org.ibid.server.query.SimpleSyntax;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "spinal cord injury | 3",
        "\"spinal cord\" -injury | 2",
        "what is the pain of rats | 2",
        "microgli* OR astrocyte | 2",
        "year:2010 pain | 1",
        "year:2010-2015 | 0",
        "title:pain | 1",
        "'' | 0",
        "* | 0",
      })
  void onlyWordsThatSaySomethingAreCounted(String text, int count) {
    assertThat(asked(text).count()).isEqualTo(count);
  }

  @ParameterizedTest
  @CsvSource({"rats, rat, true", "pain -rats, rat, false", "author:rat, rat, true"})
  void wordsAreAskedForInAnyFormUnlessTheyAreExcluded(String text, String term, boolean asked) {
    assertThat(asked(text).contains(term)).isEqualTo(asked);
  }

  private static AskedWords asked(String text) {
    return AskedWords.of(
        new SimpleSyntax(SearchFields.of(Kind.PAPER)).parse(text).tree(),
        Kind.PAPER,
        TestIndex.SCHEMA);
  }
}
