package org.ibid.server.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.ibid.indexer.literature.Name;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "Leitzelar; BN; -; Leitzelar BN",
        "Chen; Y-W; -; Chen Y-W",
        "Watson; J. D.; -; Watson J. D.",
        "Li; Gen; -; Gen Li",
        "Zou; Jianpeng; -; Jianpeng Zou",
        "Koltyn; Kelli F.; -; Kelli F. Koltyn",
        "de Novellis; Vito; -; Vito de Novellis",
        "King; Martin; Jr; Martin King Jr",
        "King; M; Jr; King M Jr",
        "李; 根; -; 李 根",
        "Aristotle; -; -; Aristotle",
      })
  void initialsStandAfterTheFamilyNameAndGivenNamesBefore(
      String family, @Nullable String given, @Nullable String suffix, String line) {
    assertThat(Names.full(new Name.Personal(family, given, suffix))).isEqualTo(line);
  }

  @Test
  void aBodyIsNamedAsItIs() {
    assertThat(Names.full(Name.literal("World Health Organization")))
        .isEqualTo("World Health Organization");
  }
}
