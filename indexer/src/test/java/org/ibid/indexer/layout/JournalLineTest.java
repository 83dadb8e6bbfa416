package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JournalLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      textBlock =
          """
          Journal of Pain, 2026, Volume 15, Issue 1, Pages: 1-11          ~ Journal of Pain      ~ 2026 ~ 15 ~ 1  ~ 1-11
          Sports Med - Open 7, 21 (2021). https://doi.org/10.1186/s4-021  ~ Sports Med - Open    ~ 2021 ~ 7  ~ -  ~ 21
          J Pain. 2014 Dec;15(12):1294-304. doi: 10.1016/j.jpain.2014.09  ~ J Pain               ~ 2014 ~ 15 ~ 12 ~ 1294-304
          PAIN PRACTICE, 2019, 19 (07) : 740 - 750                        ~ PAIN PRACTICE        ~ 2019 ~ 19 ~ 7  ~ 740-750
          MEDICINE IN SPORTS, 2019, 51 (12): : 2434 - 2442                ~ MEDICINE IN SPORTS   ~ 2019 ~ 51 ~ 12 ~ 2434-2442
          JOURNAL OF PAIN RESEARCH, 2019, 12 : 95 - 107                   ~ JOURNAL OF PAIN RESEARCH ~ 2019 ~ 12 ~ - ~ 95-107
          RESPIRATORY MEDICINE, 2025, 236                                 ~ RESPIRATORY MEDICINE ~ 2025 ~ 236 ~ - ~ -
          FRONTIERS IN PAIN | 2024年 / 17卷                                ~ FRONTIERS IN PAIN    ~ 2024 ~ 17 ~ -  ~ -
          中国疼痛医学杂志, 2021年, 第27卷, 第08期, 601-607页              ~ 中国疼痛医学杂志     ~ 2021 ~ 27 ~ 8  ~ 601-607
          Int. J. Mol. Sci. 2021, 22(3), 1234                             ~ Int. J. Mol. Sci.    ~ 2021 ~ 22 ~ 3  ~ 1234
          Trials volume 10, Article number: 85 (2009)                     ~ Trials               ~ 2009 ~ 10 ~ -  ~ 85
          Spine, 12(3), 45–67.                                            ~ Spine                ~ -    ~ 12 ~ 3  ~ 45-67
          Hedge Publishing Corporation Leaf Cells International Volume 2016, Article ID 48, 9 pages ~ Leaf Cells International ~ - ~ 2016 ~ - ~ 48
          Field Press Ltd. Leaf Reports 2016, 12(3), 1-9                  ~ Leaf Reports         ~ 2016 ~ 12 ~ 3  ~ 1-9
          Accepted: 19 February 2006 Leaf Genomics 2006, 7:23             ~ Leaf Genomics        ~ 2006 ~ 7  ~ -  ~ 23
          Received: 2 May 2005; Accepted: May 19, 2006 Leaf Genomics 2006, 7:23 ~ Leaf Genomics  ~ 2006 ~ 7  ~ -  ~ 23
          Sci. Rep. 5, 17140; doi: 10.1038/srep17140 (2015).              ~ Sci. Rep.            ~ 2015 ~ 5  ~ -  ~ 17140
          """)
  void readsTheStylesThatPagesPrint(
      String line, String journal, Integer year, String volume, String issue, String page) {
    assertThat(JournalLine.parse(line))
        .contains(new JournalLine(journal, year, volume, issue, page, false));
  }

  @Test
  void whatStandsBeforeTheNameIsLookedForInLinesThatHaveAJournal() {
    assertThat(JournalLine.parse("The Press and Its Leaves 12(3), 45–67"))
        .get()
        .extracting(JournalLine::journal)
        .isEqualTo("The Press and Its Leaves");
  }

  @Test
  void journalAndDateAloneAreReadOnlyWhereAskedFor() {
    String line = "Annals of Emergency Medicine 2024 March 26";
    assertThat(JournalLine.parse(line)).isEmpty();
    assertThat(JournalLine.parseDated(line))
        .contains(new JournalLine("Annals of Emergency Medicine", 2024, null, null, null, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exercise and Neuropathic Pain: A General Overview",
        "CDC Guideline for Prescribing Opioids for Chronic Pain - United States, 2016",
        "Twenty runners ran downhill for thirty minutes twice.",
        ""
      })
  void textIsNoJournalLine(String line) {
    assertThat(JournalLine.parse(line)).isEmpty();
  }
}
