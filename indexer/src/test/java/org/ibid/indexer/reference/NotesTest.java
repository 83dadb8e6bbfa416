package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pier Society. Warm sand [Internet]. [cited 2020 May 6]. Available from: https://example.org/a",
        "Pier Society. Warm sand. Accessed May 20, 2020. https://example.org/a",
        "Pier Society, “Warm sand.” Accessed: May 26, 2020. [Online]. Available: https://example.org/a",
        "Pier Society (no date) Warm sand. Available at: https://example.org/a (Accessed: May 6, 2020).",
        "Pier Society. (n.d.). Warm sand. Retrieved May 22, 2020, from https://example.org/a",
        "Pier Society. Warm sand. https://example.org/a (May 22, 2020, date last accessed)",
        "Pier Society. Warm sand. https://example.org/a [20 May 2020].",
        "Pier Society. Warm sand. URL https://example.org/a. - abgerufen am 2020-05-21"
      })
  void areNotTakenForFields(String raw) {
    Publication page = new ReferenceParser().parse(raw).publication();
    assertThat(page.title()).isEqualTo("Warm sand");
    assertThat(page.url()).isEqualTo("https://example.org/a");
    assertThat(page.author()).hasSize(1);
    assertThat(page.issued()).isNull();
    assertThat(page.containerTitle()).isNull();
  }
}
