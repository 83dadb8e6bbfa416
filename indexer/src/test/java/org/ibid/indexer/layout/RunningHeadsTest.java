package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningHeadsTest {

  private static List<String> kept(String text) {
    return RunningHeads.removed(Line.of(text), new DroppedText()).stream().map(Line::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Heat for Stiff Joints\nOne.\nHeat for Stiff Joints   45\n46   Section II  Heat\nTwo.",
        "Heat\nOne.\nTHE WARM HAND REVIEW 45\nTwo.\nTHE WARM HAND REVIEW 47",
        "Heat\nOne.\n44   The Warm Hand\nTwo.\n46   The Warm Hand"
      })
  void headsThatComeAgainOrRepeatTheTitleAreTakenOut(String text) {
    assertThat(kept(text)).hasSize(3).contains("One.", "Two.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Experiment 1\nOne.\nExperiment 2\nTwo.",
        "1 Introduction\nOne.\n2 Methods\nTwo.",
        "1  Introduction\nOne.\n2  Methods\nTwo.",
        "Phase 21\nOne.\nPhase 22\nTwo."
      })
  void numberedHeadingsStay(String text) {
    assertThat(kept(text)).hasSize(4);
  }

  @Test
  void sentenceThatAHeadBreaksRunsOn() {
    String text =
        "Heat for Stiff Joints\n\nMany people with stiff joints ask for heat in the morning of the\n\n"
            + "Heat for Stiff Joints   45\n\nNorth, where winters are long.";
    assertThat(RunningHeads.removed(Line.of(text), new DroppedText()).getLast().afterBlank())
        .isFalse();
  }
}
