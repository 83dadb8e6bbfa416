package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleSplitTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Warm sand and crabs. Shore Biology # Warm sand and crabs # Shore Biology",
        "Warm sand and crabs. J. Shore Biol. # Warm sand and crabs # J. Shore Biol",
        "Warm sand and crabs, Shore Biol. # Warm sand and crabs # Shore Biol",
        "Does sand warm crabs? Shore Biol. # Does sand warm crabs? # Shore Biol",
        "Warm sand. A cohort of crabs. Shore Biol # Warm sand. A cohort of crabs # Shore Biol",
        "Warm sand. The Lagoon Cohort. Shore Biol # Warm sand. The Lagoon Cohort # Shore Biol",
        "Sand vs. mud for crabs. Shore Biol # Sand vs. mud for crabs # Shore Biol",
        "Warm sand: why? Littor. Notes. # Warm sand: why? # Littor. Notes",
        "Warm sand. . Shore Biol. Notes # Warm sand # Shore Biol. Notes",
        "“Warm sand,” Shore Biol. # Warm sand # Shore Biol",
        "“Warm sand,”Shore Biol. # Warm sand # Shore Biol",
        "Warm sand, Phil. Trans. R. Soc. A # Warm sand # Phil. Trans. R. Soc. A"
      })
  void tellsTitleAndContainer(String front, String title, String container) {
    TitleSplit split = TitleSplit.of(front, true);
    assertThat(split.title()).isEqualTo(title);
    assertThat(split.container()).isEqualTo(container);
  }
}
