package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialedNamesTest {

  private static String read(@Nullable Person person, String text) {
    return person == null ? "-" : person.name().display() + "|" + text.substring(person.end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Moss AB, Vale # Moss AB|, Vale",
        "Moss, A. B., Vale # Moss A. B.|, Vale",
        "Moss (A.-B.), Sand # Moss A.-B.|, Sand",
        "Moss AB da, Vale # Moss AB da|, Vale",
        "Moss, A. III., Vale # Moss A. III|, Vale",
        "Moss, A. Jr. And Vale # Moss A. Jr| And Vale",
        "Moss A Jr. Sand # Moss A Jr|. Sand",
        "Moss Jr, A, Vale # Moss A Jr|, Vale",
        "Moss Jr, A, Sand (2010) # Moss A Jr|, Sand (2010)",
        "A sand # -"
      })
  void familiesStandFirst(String text, String read) {
    assertThat(read(InitialedNames.turned(text, 0), text)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "J. Moss. 2012. Sand # Moss J.|. 2012. Sand",
        "J. P. Moss 2012 # Moss J. P.| 2012",
        "J. Moss III., and Vale # Moss J. III|, and Vale",
      })
  void behindAnAndNoJournalStands(String text, String read) {
    assertThat(read(InitialedNames.joined(text, 0), text)).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "A. B. Moss, Vale # Moss A. B.|, Vale",
        "A.-B. van den Moss and # van den Moss A.-B.| and",
        "A. Moss Jr, Vale # Moss A. Jr|, Vale",
        "AB Moss # -",
        "J. Sand 2013, 12 # -",
        "J. Sand. Res. 12 # -",
        "J. Sand, Warm pools # Sand J.|, Warm pools"
      })
  void initialsStandFirstUnlessAJournalIsCalledSo(String text, String read) {
    assertThat(read(InitialedNames.spoken(text, 0), text)).isEqualTo(read);
  }
}
