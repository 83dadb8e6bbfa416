package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThesisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "The tidal year. PhD thesis, Coastal University # The tidal year # Coastal University",
        "The tidal year. Ph.D. dissertation, Coastal University. # The tidal year # Coastal University",
        "The tidal year [Doctoral dissertation, Coastal University] # The tidal year # Coastal University",
        "The tidal year (Unpublished master's thesis). Coastal University # The tidal year # Coastal University",
        "The tidal year, M.Sc. Thesis, Coastal University # The tidal year # Coastal University",
        "Who moved the tide? PhD thesis, Coastal University # Who moved the tide? # Coastal University",
        "The tidal year. Diploma thesis # The tidal year # -"
      })
  void isATitleItsKindAndASchool(String text, String title, String school) {
    Thesis thesis = Objects.requireNonNull(Thesis.in(text));
    assertThat(thesis.title()).isEqualTo(title);
    assertThat(Objects.requireNonNullElse(thesis.school(), "-")).isEqualTo(school);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "How to write a thesis about tides. Pier Press",
        "The tidal year. J Coast 4:5",
        "The tidal year, a synthesis"
      })
  void theWordInATitleMakesNone(String text) {
    assertThat(Thesis.in(text)).isNull();
  }
}
