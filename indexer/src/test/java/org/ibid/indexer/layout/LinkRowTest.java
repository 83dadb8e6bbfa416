package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkRowTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Abe K. Mice. Pain. 2001;4:5. | [PubMed] [CrossRef]",
        "Abe K. Mice. Pain. 2001;4:5. | [Medline: 11223344].",
        "Abe K. Mice. Pain. 2001;4:5. | (doi:10.5555/x)",
        "Abe K. Mice. Pain. 2001;4:5. | CrossRef PubMed Google Scholar",
        "Abe K. Mice. Pain. 2001;4:5. | PubMed [CrossRef]"
      })
  void linksBehindAnEntryAreNoneOfIt(String entry, String links) {
    String printed = entry + " " + links;

    assertThat(printed.substring(0, LinkRow.tail(printed)).strip()).isEqualTo(entry);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Abe K. Mice. Pain. 2001;4:5.",
        "Abe K. Mice that swim [in Chinese].",
        "Abe K. The cited book. Oxford: Pier Press (2001)",
        "Abe K. How to search PubMed",
        ""
      })
  void anEntryWithoutLinksIsWhole(String entry) {
    assertThat(LinkRow.tail(entry)).isEqualTo(entry.length());
  }
}
