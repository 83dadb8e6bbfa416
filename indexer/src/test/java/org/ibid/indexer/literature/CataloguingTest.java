package org.ibid.indexer.literature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.SubjectHeading.Qualifier;
import org.junit.jupiter.api.Test;

class CataloguingTest {

  @Test
  void nothingSaidIsEmpty() {
    assertThat(new Cataloguing(List.of(), List.of(), List.of(), List.of(), Map.of()).isEmpty())
        .isTrue();
    assertThat(new Cataloguing(List.of(), List.of("Review"), List.of(), List.of(), Map.of()))
        .matches(c -> !c.isEmpty());
  }

  @Test
  void datesStandInTheOrderOfARecordsLife() {
    Map<RecordDate, LocalDate> dates = new LinkedHashMap<>();
    dates.put(RecordDate.REVISED, LocalDate.of(2004, 1, 1));
    dates.put(RecordDate.RECEIVED, LocalDate.of(2003, 1, 1));
    assertThat(new Cataloguing(List.of(), List.of(), List.of(), List.of(), dates).dates())
        .containsExactly(
            Map.entry(RecordDate.RECEIVED, LocalDate.of(2003, 1, 1)),
            Map.entry(RecordDate.REVISED, LocalDate.of(2004, 1, 1)));
  }

  @Test
  void aHeadingIsMajorWhereverItsStarStands() {
    SubjectHeading heading =
        new SubjectHeading(
            "Rats", null, false, List.of(new Qualifier("blood", null, true)));
    assertThat(heading.isMajorAnywhere()).isTrue();
    assertThat(heading.display()).isEqualTo("Rats/*blood");
    assertThat(new SubjectHeading("Rats", null, false, List.of()).isMajorAnywhere()).isFalse();
  }

  @Test
  void aHeadingNeedsATerm() {
    assertThatThrownBy(() -> new SubjectHeading(" ", null, false, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Qualifier("", null, false))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
