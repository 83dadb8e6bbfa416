package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.server.eval.MarkAlignment.Pair;
import org.junit.jupiter.api.Test;

class MarkAlignmentTest {

  @Test
  void marksMeetWhereTheWordsBeforeThemAreTheSame() {
    List<String> printed =
        List.of(
            Anchor.of("Old mice hurt more than young ones do [1]"),
            Anchor.of("Running lowers the pain of all of them [2]"),
            Anchor.of("No effect of rest was ever seen [3]"));
    List<String> read =
        List.of(
            Anchor.of("Old mice hurt more than youug ones do (1)"),
            Anchor.of("No effect of rest was ever seen3"));

    assertThat(MarkAlignment.of(printed, read))
        .containsExactly(new Pair(0, 0), new Pair(1, -1), new Pair(2, 1));
  }

  @Test
  void anAnchorIsTheSameOverLineEndsAndForNamesBeforeAYear() {
    assertThat(Anchor.of("the hyper-\nalgesia of Ito et al. (2001)"))
        .isEqualTo(Anchor.of("the hyperalgesia of Ito et al. "));
  }
}
