package org.ibid.server.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JatsNumbersTest {

  private static JatsNumbers of(String markup) throws IOException {
    String xml = "<mixed-citation>" + markup + "</mixed-citation>";
    return JatsNumbers.of(XmlElement.parse(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      nullValues = "-",
      value = {
        "<volume>16</volume>(<issue>2</issue>) # 16 # 2",
        "<volume>16</volume>, <issue>(Pt 3):</issue> # 16 # Pt 3",
        // left in the volume's element, or without one
        "<volume>16(2)</volume> # 16 # 2",
        "<volume>16(Suppl. 1</volume> # 16 # Suppl. 1",
        "<volume>16</volume><bold>(2)</bold>, <fpage>4</fpage> # 16 # 2",
        "<volume>16</volume> (2), <fpage>4</fpage> # 16 # 2",
        // a year is no issue
        "<volume>16</volume> (<year>1983</year>) # 16 # -",
        "<volume>16</volume> (1983) # 16 # -",
        // supplements
        "<volume>16</volume>(<issue>10</issue><supplement>Suppl</supplement>) # 16 # 10 Suppl",
        "<volume>16</volume><supplement>Suppl 1</supplement> # 16 # Suppl 1",
        "<volume>24 Suppl 10</volume> # 24 Suppl 10 # -"
      })
  void sayWhatAReaderOfThePrintedEntryWould(String markup, String volume, String issue)
      throws IOException {
    assertThat(of(markup)).isEqualTo(new JatsNumbers(volume, issue));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      nullValues = "-",
      value = {
        "24 Suppl 10 # - # 24 # Suppl 10",
        "61, Supplement 1 # - # 61 # Supplement 1",
        "273 Pt 3 # - # 273 # Pt 3",
        "24 Suppl 10 # 2 # 24 Suppl 10 # 2",
        "24A # - # 24A # -"
      })
  void aPartInTheVolumeIsComparedAsTheIssue(
      String volume, String issue, String expectedVolume, String expectedIssue) {
    assertThat(new JatsNumbers(volume, issue).apart())
        .isEqualTo(new JatsNumbers(expectedVolume, expectedIssue));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      nullValues = "-",
      value = {
        "Sand 5(2), 7–9 (2016). # 2 # 2",
        "Sand 5(10Suppl), 7–9 (2016). # 10 Suppl # 10 Suppl",
        // what stands in the title, or is the year, is no issue
        "Sand No. 1. Shore 5, 7–9 (2016). # 1 # -",
        "Sand 5, 7–9 (2016). # 2016 # -",
        "Sand 5(2016), 7–9 (2016). # 2016 # 2016"
      })
  void anIssueCountsWhereItIsPrinted(String entry, String issue, String expected) {
    String title = entry.startsWith("Sand No. 1") ? "Sand No. 1" : "Sand";
    Publication marked =
        Publication.builder().title(title).volume("5").issue(issue).issued(2016).build();
    assertThat(PrintedFields.of(marked, entry).issue()).isEqualTo(expected);
  }
}
