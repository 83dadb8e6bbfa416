package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.ibid.indexer.literature.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorshipTest {

  private static String names(AuthorList list) {
    return list.names().stream().map(Name::display).collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ito K, Berg LM. Tides rise. # Ito K; Berg LM # Tides rise.",
        "Ito, K., & Berg, L. M. (2010). Tides rise. # Ito K.; Berg L. M. # (2010). Tides rise.",
        "Ito, K., Berg, L.M., 2010. Tides rise. # Ito K.; Berg L.M. # 2010. Tides rise.",
        "K. Ito, L. M. Berg, “Tides rise,” # Ito K.; Berg L. M. # “Tides rise,”",
        "K. Ito and L. Berg. Tides rise. # Ito K.; Berg L. # Tides rise.",
        "Ito K, van den Berg L. Tides rise. # Ito K; van den Berg L # Tides rise.",
        "Ito-Meyer K, O'Neil B. Tides rise. # Ito-Meyer K; O'Neil B # Tides rise.",
        "Ito K; Berg L. Tides rise. # Ito K; Berg L # Tides rise.",
        "Ito, K., Tide Study group, 2010. Tides. # Ito K.; Tide Study group # 2010. Tides.",
        "Ito, K., L. Berg, and J. Moss. 2010. Tides rise. # Ito K.; Berg L.; Moss J. # 2010. Tides rise.",
        "Ito, K., L. Berg, and J. P. Moss. 2010. Tides. # Ito K.; Berg L.; Moss J. P. # 2010. Tides.",
        "Coastal Health Organization. Tides rise. # Coastal Health Organization # Tides rise."
      })
  void isReadInEveryOrderOfNames(String text, String names, String rest) {
    AuthorList list = Authorship.of(text);
    assertThat(names(list)).isEqualTo(names);
    assertThat(text.substring(list.end())).isEqualTo(rest);
    assertThat(list.closed()).isTrue();
    assertThat(list.etAl()).isFalse();
    assertThat(list.editors()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ito K, Berg L, et al. Tides rise. # Ito K; Berg L",
        "Ito, K., et al. (2010). Tides rise. # Ito K.",
        "Ito K, Berg L, and others. Tides rise. # Ito K; Berg L"
      })
  void saysThatThereAreMore(String text, String names) {
    AuthorList list = Authorship.of(text);
    assertThat(list.etAl()).isTrue();
    assertThat(names(list)).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ito K, Berg L, eds. Tides. # Tides.",
        "Ito K, Berg L (Eds.). Tides. # Tides.",
        "Ito K, Berg L, editors. Tides. # Tides."
      })
  void saysThatTheyAreEditors(String text, String rest) {
    AuthorList list = Authorship.of(text);
    assertThat(list.editors()).isTrue();
    assertThat(names(list)).isEqualTo("Ito K; Berg L");
    assertThat(text.substring(list.end())).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {"the tide of the year", "12 tides", "''"})
  void aTextThatStartsOtherwiseHasNone(String text) {
    AuthorList list = Authorship.of(text);
    assertThat(list.names()).isEmpty();
    assertThat(list.end()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Ann M. Valdersen-Orr, The Sand of Pools, 2003. # Valdersen-Orr Ann M.",
        "Anabel Moss and Bora Vale with Cyril Orr, Warm sand, 2003. # Moss Anabel; Vale Bora; Orr Cyril",
        "Ann Moss, Bo Vale, Warm sand, 2003. # Moss Ann; Vale Bo",
        "Pier Study Group, Vale S, Orr P. Sand. # Pier Study Group; Vale S; Orr P",
        "PIER Collaboration, S. Vale et al., “Sand”. # PIER Collaboration; Vale S.",
        "Orr, P., Vale, S. & A. Moss. 1996. Sand. # Orr P.; Vale S.; Moss A.",
        "Orr, P., Vale, S., ... & Moss, A. (1996). Sand. # Orr P.; Vale S.; Moss A.",
        "Orr P. K-ABC: sand for children. # Orr P",
        "Orr P. DNase in sand. # Orr P",
        "Anna Moss, Beyond Left and Right: The Future of Sand (Leeds: Pier). # Moss Anna",
        "Anna Rose Moss, Bo Vale, and Cy Manning. 2005. Sand. # Anna Rose Moss, Bo Vale, and Cy Manning"
      })
  void theOrderThatExplainsMoreNamesIsTaken(String text, String names) {
    AuthorList list = Authorship.of(text);
    assertThat(list.isEmpty() ? "-" : names(list)).isEqualTo(names);
  }

  @Test
  void aHundredThousandNamesTakeLinearTime() {
    String text = "Ito K, ".repeat(100_000) + "Berg L. Tides rise.";
    long start = System.nanoTime();
    assertThat(Authorship.of(text).names()).hasSize(100_001);
    assertThat((System.nanoTime() - start) / 1_000_000_000.0).isLessThan(10);
  }
}
