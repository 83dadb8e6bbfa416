package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      nullValues = "-",
      value = {
        "Life of the shore (2nd ed., pp. 1–22). Pier Press # Life of the shore # 1-22 # - # 2 # Pier Press # -",
        "Life of the shore, 7 ed., 261–76. Leeds: Pier Press # Life of the shore # 261-76 # - # 7 # Pier Press # Leeds",
        "Life of the shore 7–24 (Pier Press, Leeds # Life of the shore # 7-24 # - # - # Pier Press # Leeds",
        "Life of the shore, vol. 2. Pier Press, Leeds # Life of the shore # - # 2 # - # Pier Press # Leeds",
        "Life of the shore, Leeds, UK: Pier Press # Life of the shore # - # - # - # Pier Press # Leeds, UK",
        "Life of the shore; Pier Press: Leeds # Life of the shore # - # - # - # Pier Press # Leeds",
        "Life of the shore, 4 ed., Wiley-Blackwell, Oxford, UK # Life of the shore # - # - # 4 # Wiley-Blackwell # Oxford, UK"
      })
  void isReadInTheOrdersOfStyles(
      String text,
      String title,
      String page,
      String volume,
      String edition,
      String publisher,
      String place) {
    Host host = Host.of(text);
    assertThat(host.title()).isEqualTo(title);
    assertThat(host.page()).isEqualTo(page);
    assertThat(host.volume()).isEqualTo(volume);
    assertThat(host.imprint().edition()).isEqualTo(edition);
    assertThat(host.imprint().publisher()).isEqualTo(publisher);
    assertThat(host.imprint().place()).isEqualTo(place);
    assertThat(host.isBook()).isTrue();
  }

  @Test
  void yearsOfATitleAreNoPages() {
    Host host = Host.of("Crabs of the north, 1970–2009. Leeds: Pier Press");
    assertThat(host.page()).isNull();
    assertThat(host.title()).isEqualTo("Crabs of the north, 1970–2009");
  }

  @Test
  void yearsBeforeACityArePartOfTheTitleOrTheYear() {
    assertThat(Host.of("Crabs of the north 1970–2009. Geneva").title())
        .isEqualTo("Crabs of the north 1970–2009");
    Host dated = Host.of("Crabs of the north. 1786. London");
    assertThat(dated.title()).isEqualTo("Crabs of the north");
    assertThat(dated.page()).isNull();
    assertThat(dated.imprint().year()).isEqualTo(1786);
  }

  @Test
  void aJournalIsNoBook() {
    assertThat(Host.of("J Shore Biol").isBook()).isFalse();
  }
}
