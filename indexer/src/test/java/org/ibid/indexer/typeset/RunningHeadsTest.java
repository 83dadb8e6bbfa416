package org.ibid.indexer.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningHeadsTest {

  private static Setting page(String... lines) {
    return new Setting().column(50, 200, lines);
  }

  private static RunningHeads heads(Setting... pages) {
    List<Sheet> sheets = new ArrayList<>();
    for (Setting page : pages) {
      sheets.add(page.sheet(sheets.size() + 1));
    }
    return RunningHeads.of(PageRows.of(sheets));
  }

  @Test
  void rowsThatComeAgainWithAnotherNumberAreHeads() {
    RunningHeads heads =
        heads(
            page("one").text(50, 30, "Garden Life 2019 (3) 12"),
            page("two").text(50, 30, "Garden Life 2019 (3) 13"));
    assertThat(heads.texts()).containsExactly("Garden Life 2019 (3) 12", "Garden Life 2019 (3) 13");
  }

  @Test
  void theSameRowInsideThePageIsText() {
    assertThat(heads(page("one", "the same"), page("two", "the same")).texts()).isEmpty();
  }

  @Test
  void theSameRowAtAnotherHeightIsText() {
    assertThat(
            heads(page("one").text(50, 30, "the same"), page("two").text(50, 60, "the same"))
                .texts())
        .isEmpty();
  }

  @Test
  void aNumberAloneInTheMarginIsThePages() {
    assertThat(heads(page("one").text(300, 780, "7")).texts()).containsExactly("7");
  }

  @Test
  void aHeadOnOnePageOnlyIsText() {
    assertThat(heads(page("one").text(50, 30, "Garden Life"), page("two")).texts()).isEmpty();
  }
}
