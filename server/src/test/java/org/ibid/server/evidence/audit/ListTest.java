package org.ibid.server.evidence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.evidence.audit.Audit.Doubt;
import org.ibid.server.evidence.audit.Audit.Duplicates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListTest {

  private static final String TITLE = "Wheel running lowers cytokines after nerve injury";

  private static List<List<String>> groups(DraftPaper paper) {
    return paper.audit().duplicates().stream()
        .map(Duplicates::references)
        .map(DraftPaper::labels)
        .toList();
  }

  @Test
  void oneDoiOrPmidOrTitleIsOnePublication() {
    DraftPaper paper =
        new DraftPaper()
            .entry(p -> p.title(TITLE).doi("10.1000/a1").issued(2010))
            .titles("Cabbage in wooden barrels")
            .entry(p -> p.title(TITLE).doi("10.1000/A1").issued(2010))
            .entry(p -> p.title("Wheel runing lowers cytokins after nerve injury").issued(2010))
            .entry(p -> p.title("Bees and their songs at night").pmid("17"))
            .entry(p -> p.pmid("17"));
    assertThat(groups(paper)).containsExactly(List.of("1", "3", "4"), List.of("5", "6"));
    assertThat(paper.audit().duplicates().getFirst().why())
        .isEqualTo("The same DOI; the same title.");
    assertThat(paper.audit().identifiers()).isEmpty();
  }

  @Test
  void entriesThatAreOneWorkAreListedTwice() {
    DraftPaper paper =
        new DraftPaper()
            .printed("Lee A. Wheel running and pain. J Bees. 2010;7:12-19.", ListTest::lee)
            .printed(
                "Lee A. Wheel runing and pain. J Bees. 2010;7(1):12-9.",
                p -> lee(p).page("12-9").issue("1"));
    assertThat(paper.audit().duplicates())
        .singleElement()
        .satisfies(found -> assertThat(found.why()).contains("authors", "year 2010", "volume 7"));
  }

  private static Publication.Builder lee(Publication.Builder entry) {
    return entry
        .type("article-journal")
        .title("Wheel running lowers the pain of injured nerves")
        .author(List.of(Name.of("Lee", "A")))
        .issued(2010)
        .containerTitle("J Bees")
        .volume("7")
        .page("12-19");
  }

  @Test
  void partsOfASeriesAndOtherYearsAreNot() {
    DraftPaper paper =
        new DraftPaper()
            .titles(TITLE + ": part 1", TITLE + ": part 2")
            .entry(p -> p.title("Introduction").page("1-3"))
            .entry(p -> p.title("Introduction").page("7-9"))
            .entry(p -> p.title("A report on the state of bees").issued(2001))
            .entry(p -> p.title("A report on the state of bees").issued(2011))
            .entry(p -> p.title("Songs of the northern birds").doi("10.1000/b1"))
            .entry(p -> p.title("Songs of the northern birds").doi("10.1000/b2"));
    assertThat(groups(paper)).isEmpty();
  }

  @Test
  void underOneDoiTitlesMayDifferByAWordButNotByAPart() {
    DraftPaper paper =
        new DraftPaper()
            .entry(
                p -> p.title("Wheel running lowers pain of nerve injury in rats").doi("10.1000/a1"))
            .entry(p -> p.title("Running lowers pain of nerve injury in rats").doi("10.1000/a1"))
            .entry(p -> p.title("Songs of birds. I. Accuracy of pitch").doi("10.1000/b1"))
            .entry(p -> p.title("Songs of birds. II. Errors in time").doi("10.1000/b1"));
    assertThat(groups(paper)).containsExactly(List.of("1", "2"));
    assertThat(paper.audit().identifiers())
        .extracting(doubt -> doubt.reference().id())
        .containsExactly("4");
  }

  @Test
  void oneDoiUnderTwoTitlesIsWrongInOne() {
    Audit audit =
        new DraftPaper()
            .entry(p -> p.title(TITLE).doi("10.1000/a1"))
            .entry(p -> p.title("Cabbage in wooden barrels").doi("10.1000/a1"))
            .audit();
    assertThat(audit.duplicates()).isEmpty();
    assertThat(audit.identifiers())
        .extracting(Doubt::why)
        .containsExactly("Its DOI, 10.1000/a1, is also that of 1, “" + TITLE + "”.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.1016/j.pain.2010.03.002 | ''",
        "10.1002/(SICI)1097-4547(19990101)55:1 | ''",
        "10.1000 | “10.1000” is no DOI.",
        "doi:10.1000/x1 | “doi:10.1000/x1” is no DOI.",
        "10.1000/x 1 | “10.1000/x 1” is no DOI.",
        "10.1016/S0304-3959(99 | The DOI 10.1016/S0304-3959(99 seems to be cut off.",
        "10.1000/x1- | The DOI 10.1000/x1- seems to be cut off.",
        "10.1093/pain | 'The DOI 10.1093/pain seems to be that of a journal, not of an article.'",
        "10.1111/(ISSN)1460-9568 | 'The DOI 10.1111/(ISSN)1460-9568 seems to be that of a journal, not of an article.'",
        "10.5555/own.1 | The DOI 10.5555/own.1 is that of this paper itself.",
      })
  void doisHaveAForm(String doi, String why) {
    Audit audit =
        new DraftPaper()
            .publication(Publication.builder().title("Mine own").doi("10.5555/own.1").build())
            .entry(p -> p.title(TITLE).doi(doi))
            .audit();
    assertThat(audit.identifiers())
        .extracting(Doubt::why)
        .isEqualTo(why.isEmpty() ? List.of() : List.of(why));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lee A. Birds. J Bees. 2010;1:2. doi: 1O.1000/x1. | “1O.1000/x1.” is no DOI.",
        "Lee A. Birds. J Bees. 2010;1:2. https://doi.org/x1 | “x1” is no DOI.",
        "Lee A. Birds. J Bees. 2010;1:2. PMID: 12x45 | “12x45” is no PMID.",
        "Lee A. Birds. J Bees. 2010;1:2. PMID: 123456789. | “123456789.” is no PMID.",
        "Lee A. Birds. J Bees. 2010;1:2. PMID: 12345678. | ''",
        "Lee A. Birds. J Bees. 2010;1:2. Doi: https://doi.org/10.1000/x1 | ''",
        "Lee A. The doi of birds. J Bees. 2010;1:2. | ''",
      })
  void whatAnEntryAnnouncesMustFollow(String raw, String why) {
    Audit audit = new DraftPaper().printed(raw, p -> p.title("Birds")).audit();
    assertThat(audit.identifiers())
        .extracting(Doubt::why)
        .isEqualTo(why.isEmpty() ? List.of() : List.of(why));
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "77777777, 1", "12345678, 0", "1, 0"})
  void pmidsHaveARange(String pmid, int doubts) {
    Audit audit = new DraftPaper().entry(p -> p.title(TITLE).pmid(pmid)).audit();
    assertThat(audit.identifiers()).hasSize(doubts);
  }

  @Test
  void anIdentifierIsMissedWhereMostHaveOne() {
    DraftPaper paper = new DraftPaper().entry(p -> p.title("Nothing to show"));
    for (int i = 1; i <= 8; i++) {
      String doi = "10.1000/m" + i;
      paper.entry(p -> p.title("Title of " + doi).doi(doi));
    }
    paper.entry(p -> p.title("A book").type("book"));
    assertThat(paper.audit().identifiers())
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.reference().id()).isEqualTo("1"));
  }

  @Test
  void whereFewHaveOneNoneIsMissed() {
    DraftPaper paper = new DraftPaper().entry(p -> p.title("Alone").doi("10.1000/m1"));
    for (int i = 0; i < 8; i++) {
      paper.titles("Without any " + (char) ('a' + i));
    }
    assertThat(paper.audit().identifiers()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022 | Lee A. Birds. 2022. | 2022 is later than the paper’s own year, 2021.",
        "2021 | Lee A. Birds. 2021. | ''",
        "1602 | Lee A. Birds. J Bees. 1602;1:2. | 1602 is before there were journals.",
        "2004 | Lee A (2003) Birds. J Bees. 2004;1:2. | 'The entry prints several years: 2003 and 2004.'",
        "2004 | Lee A. Birds of the flood (2002). J Bees. 2004;1:2. | ''",
        "2004 | Lee A. Birds. Soc Bees (1982). 2004;1:2. | ''",
        "2004 | Lee A. Birds. J Bees. 2004;1:2. Epub (2003). | ''",
        "2004 | Lee A. Birds. 2004. Accessed 3 May (2019). | ''",
      })
  void yearsMustBePossibleAndAgree(int issued, String raw, String why) {
    Audit audit =
        new DraftPaper()
            .publication(Publication.builder().title("Mine own").issued(2021).build())
            .printed(
                raw,
                p ->
                    p.type("article-journal")
                        .title(raw.contains("flood") ? "Birds of the flood (2002)" : "Birds")
                        .containerTitle(raw.contains("1982") ? "Soc Bees (1982)" : "J Bees")
                        .issued(issued))
            .audit();
    assertThat(audit.years())
        .extracting(Doubt::why)
        .isEqualTo(why.isEmpty() ? List.of() : List.of(why));
  }

  @Test
  void theYearInADoiIsNearThatOfTheEntry() {
    DraftPaper paper =
        new DraftPaper()
            .entry(p -> p.title("Birds").issued(2003).doi("10.1016/j.bees.2010.03.002"))
            .entry(p -> p.title("Bees").issued(2011).doi("10.1016/j.bees.2010.03.003"));
    assertThat(paper.audit().years())
        .singleElement()
        .satisfies(doubt -> assertThat(doubt.reference().id()).isEqualTo("1"));
  }
}
