package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListWordsTest {

  @ParameterizedTest
  @CsvSource({
    "'and Vale', 4",
    "'& Vale', 2",
    "'and & Vale', 6",
    "'with Vale', 5",
    "'et al.', 0",
    "'et coll.', 0",
    "'Vale', 0"
  })
  void aJoinerLeadsToAName(String text, int end) {
    assertThat(ListWords.joinerEnd(text, 0)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"'et al. Sand', 5", "'and others', 10", "'and Vale', 0"})
  void moreNamesAreSaidToFollow(String text, int end) {
    assertThat(ListWords.moreEnd(text, 0)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"'eds. Sand', 4", "'Ed.) Sand', 3", "'Hrsg. Sand', 5", "'Edda Sand', 0", "'', 0"})
  void editorsAreMarked(String text, int end) {
    assertThat(ListWords.editorsEnd(text, 0)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({"und Vale, true", "et al., true", "(eds), false", "eds, true", "Vale, false"})
  void aListGoesOnBehindANameWithAnyOfThem(String text, boolean goesOn) {
    assertThat(ListWords.continuesAt(text, 0)).isEqualTo(goesOn);
  }
}
