package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ibid.indexer.literature.Dropped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsOfPagesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CIPN:\nChemotherapy-induced peripheral neuropathy\nVO2 :\nOxygen uptake",
        "CIPN: Chemotherapy-induced peripheral neuropathy\nVO2: Oxygen uptake",
        "CIPN: Chemotherapy-induced peripheral neuropathy; VO2: Oxygen uptake.",
        "CIPN, Chemotherapy-induced peripheral neuropathy; VO2, Oxygen uptake",
        "CIPN = Chemotherapy-induced peripheral neuropathy\nVO2 = Oxygen uptake",
        "CIPN Chemotherapy-induced peripheral neuropathy\nVO2 Oxygen uptake",
        "CIPN\nChemotherapy-induced peripheral neuropathy\nVO2\nOxygen uptake",
        "CIPN = Chemotherapy-induced peripheral neuropathy, VO2 = Oxygen uptake",
        "CIPN: Chemotherapy-\ninduced peripheral\nneuropathy, VO2: Oxygen\nuptake.",
        "CIPN: Chemotherapy-induced peripheral\nneuropathy; and VO2: Oxygen uptake",
        "CIPN: Chemotherapy-induced peripheral neuropathy. VO2: Oxygen uptake.",
        "Chemotherapy-induced peripheral\nneuropathy (CIPN) and Oxygen uptake (VO2).",
      })
  void abbreviationsAreReadInEveryForm(String list) {
    List<Line> lines = Line.of(list);
    assertThat(AbbreviationList.read(lines, new LineJoin(lines), new DroppedText()))
        .containsEntry("CIPN", "Chemotherapy-induced peripheral neuropathy")
        .containsEntry("VO2", "Oxygen uptake")
        .hasSize(2);
  }

  @Test
  void emptyLinesOfAListSayNothing() {
    assertThat(AbbreviationList.of(List.of("CIPN: Pain of a-", "", "VO2: Oxygen uptake")))
        .containsOnlyKeys("CIPN", "VO2");
  }

  @Test
  void whatIsNoPairOfARunInListIsDropped() {
    DroppedText dropped = new DroppedText();
    List<Line> lines = Line.of("Oxygen uptake (VO2), heart\nrate (HR), peak (+) of all (of both).");
    assertThat(AbbreviationList.read(lines, new LineJoin(lines), dropped))
        .containsExactly(Map.entry("VO2", "Oxygen uptake"), Map.entry("HR", "heart rate"));
    assertThat(dropped.passages())
        .extracting(Dropped::text)
        .containsExactly(", peak (+) of all (of both)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "knee; hip; low back",
        "knee, hip, low back",
        "knee · hip · low back",
        "knee; hip; low back;",
        "knee, hip, low back."
      })
  void keywordsAreSplitAtTheStrongestSeparator(String line) {
    assertThat(KeywordList.read(List.of(line))).containsExactly("knee", "hip", "low back");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      nullValues = "-",
      textBlock =
          """
          Table 1 Summary of preclinical evidence    ~ table caption
          TABLE 2. Doses                             ~ table caption
          Fig. 3                                     ~ figure caption
          Figure 4: Flow of participants             ~ figure caption
          Table 1 shows that rats ran further.       ~ -
          Figures are rare.                          ~ -
          """)
  void captionsAreToldFromText(String paragraph, String why) {
    assertThat(Captions.why(paragraph).orElse(null)).isEqualTo(why);
  }

  @Test
  void abstractPrintedAsOneParagraphIsSplitAtItsLabels() {
    assertThat(
            AbstractLabels.parts(
                "Background: Pain hurts. Methods/Design: We ran. Results: It fell (p: 0.1). Conclusion: Run."))
        .containsExactly(
            "Background: Pain hurts.",
            "Methods/Design: We ran.",
            "Results: It fell (p: 0.1).",
            "Conclusion: Run.");
    assertThat(AbstractLabels.parts("We ran: it helped.")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Article  CAS  PubMed  Google Scholar",
        "Article\u00A0 PubMed\u00A0 PubMed Central\u00A0 Google Scholar\u00A0",
        "[PubMed] [CrossRef]",
        "PubMed Abstract | CrossRef Full Text | Google Scholar",
        "[DOI] [PMC free article] [PubMed] [Google Scholar]",
        "View Article PubMed/NCBI Google Scholar"
      })
  void linkRowsAreKnown(String line) {
    assertThat(LinkRow.is(line)).isEqualTo(!line.contains("NCBI"));
  }

  @Test
  void textThatNamesSitesIsNoLinkRow() {
    assertThat(LinkRow.is("We searched PubMed and Google Scholar.")).isFalse();
    assertThat(LinkRow.tail("Cole D. Searching PubMed."))
        .isEqualTo("Cole D. Searching PubMed.".length());
  }

  @ParameterizedTest
  @CsvSource({
    "1. Introduction,1,Introduction",
    "2.1 Methods,2,Methods",
    "2.1.3. Running,3,Running",
    "IV. RESULTS,1,RESULTS"
  })
  void headingNumbersShowDepth(String heading, int level, String rest) {
    assertThat(HeadingNumber.of(heading))
        .hasValueSatisfying(number -> {
          assertThat(number.level()).isEqualTo(level);
          assertThat(number.rest()).isEqualTo(rest);
        });
  }

  @Test
  void headingNumbersCountOn() {
    HeadingNumber next = HeadingNumber.of("2.1 Methods").orElseThrow();
    assertThat(next.follows(List.of(2))).isTrue();
    assertThat(next.follows(List.of(1, 4))).isTrue();
    assertThat(next.follows(List.of(2, 1))).isFalse();
    assertThat(next.follows(List.of(4))).isFalse();
  }

  @Test
  void citationOfThePaperIsReadInOtherStyles() {
    String title = "Yoga for the Knee";
    for (String line :
        List.of(
            "Meyer LB, Sato K. Yoga for the Knee. J Pain. 2014;15(12):1294-304.",
            "Meyer, L. B., & Sato, K. (2014). Yoga for the Knee. J Pain, 15(12), 1294-304.",
            "Meyer, L.B., Sato, K. Yoga for the Knee. J Pain 15, 1294-304 (2014).")) {
      assertThat(CiteThis.read(line, List.of(title)))
          .as(line)
          .hasValueSatisfying(cited -> {
            assertThat(cited.year()).isEqualTo(2014);
            assertThat(cited.authors()).hasValueSatisfying(a -> assertThat(a.authors()).hasSize(2));
            assertThat(cited.journal())
                .hasValueSatisfying(j -> assertThat(j.page()).isEqualTo("1294-304"));
            assertThat(cited.journal().map(JournalLine::journal)).contains("J Pain");
          });
    }
  }
}
