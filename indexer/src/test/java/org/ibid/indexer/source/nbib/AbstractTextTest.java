package org.ibid.indexer.source.nbib;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class AbstractTextTest {

  @Test
  void labelsBeginParts() {
    assertThat(AbstractText.parts("AIM: To run. PATIENTS AND METHODS: Two rats. RESULTS: Ran."))
        .containsExactly("AIM: To run.", "PATIENTS AND METHODS: Two rats.", "RESULTS: Ran.");
  }

  @Test
  void capitalsWithinASentenceAreNoLabel() {
    assertThat(AbstractText.parts("AIM: To measure BDNF: the factor. We did (95% CI: 1 to 2)."))
        .hasSize(1);
    assertThat(AbstractText.parts("Rats ran. RESULTS: They did.")).hasSize(1);
  }

  @Test
  void isReadInOnePass() {
    String hostile = "AIM: " + "A. ".repeat(200_000) + "A ".repeat(200_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(AbstractText.parts(hostile)).isNotEmpty());
  }
}
