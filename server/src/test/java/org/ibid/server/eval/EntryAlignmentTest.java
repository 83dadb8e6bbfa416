package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryAlignmentTest {

  @Test
  void anEntryThatTheListHasTwiceDoesNotPartItsNeighbours() {
    List<String> printed =
        List.of("one two three", "four five", "six seven eight a", "nine ten eleven", "same");
    List<String> read =
        List.of("one two three", "same", "six seven eight b", "nine ten eleven", "other");
    EntryAlignment alignment = EntryAlignment.of(printed, read);
    assertThat(alignment.read(0)).isZero();
    assertThat(alignment.read(1)).isEqualTo(-1);
    assertThat(alignment.read(2)).isEqualTo(2);
    assertThat(alignment.read(3)).isEqualTo(3);
    assertThat(alignment.read(4)).isEqualTo(1);
    assertThat(alignment.printed(4)).isEqualTo(-1);
  }

  @Test
  void whatIsAlikeStandsBetweenWhatIsTheSame() {
    List<String> printed = List.of("a b c d", "x", "a b c e");
    assertThat(EntryAlignment.of(printed, List.of("x", "a b c f")).read(0)).isEqualTo(-1);
    assertThat(EntryAlignment.of(printed, List.of("x", "a b c f")).read(2)).isEqualTo(1);
  }
}
