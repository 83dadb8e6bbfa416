package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesBeforeTest {

  private static final Set<String> LISTED = Set.of("Moss", "Vale");

  private static NamesBefore before(String text) {
    return NamesBefore.at(text, 0, text.length(), LISTED::contains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "As shown by Moss # Moss # ''",
        "As shown by Moss et al. # Moss # ''",
        "As shown by Moss and colleagues # Moss # ''",
        "As shown by Moss and Vale # Moss # Vale",
        "Como mostram Moss e Vale # Moss # Vale",
        "As shown by van der Moss # van der Moss # ''",
        "In Norway, Moss and Orr # Moss # Orr",
        "Moss, Orr and Dahl # Moss # Dahl",
        "Moss, Orr, and Dahl # Moss # Dahl",
        "By Moss’s # Moss # ''",
        "By Moss’ # Moss # ''"
      })
  void findsTheAuthors(String text, String first, String second) {
    assertThat(before(text).first()).isEqualTo(first);
    assertThat(before(text).second()).isEqualTo(second);
  }

  @Test
  void aMarkStartsWithItsFirstName() {
    assertThat(before("Later, Moss, Orr and Dahl").start()).isEqualTo("Later, ".length());
  }

  @Test
  void wordsInLowerCaseAreNoNames() {
    assertThat(before("as was shown by others").isFound()).isFalse();
  }
}
