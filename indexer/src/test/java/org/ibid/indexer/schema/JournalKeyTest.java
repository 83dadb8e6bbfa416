package org.ibid.indexer.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalKeyTest {

  @Test
  void caseAndPunctuationMakeNoOtherJournalButAnIssnDoes() {
    assertThat(JournalKey.of("Sports Med. - Open", null)).isEqualTo("sports med open");
    assertThat(JournalKey.of("Journal of Pain", "2996-179X"))
        .isEqualTo("journal of pain issn 2996-179x");
    assertThat(JournalKey.of(" … ", null)).isEqualTo("…");
  }

  @ParameterizedTest
  @CsvSource({
    "pain, PAIN, true",
    "j pain, J. Pain, true",
    "journal of pain issn 2996-1793, Journal of Pain, true",
    "journal of pain issn 2996-1793, journal of pain issn 2996-1793, true",
    "journal of pain issn 2996-1793, journal of pain issn 1526-5900, false",
    "j pain, Pain, false",
    "pain research, Pain, false",
  })
  void aNameMeansTheJournalWithAnyIssn(String key, String given, boolean same) {
    assertThat(JournalKey.isOf(key, given)).isEqualTo(same);
  }
}
