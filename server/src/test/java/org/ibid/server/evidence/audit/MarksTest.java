package org.ibid.server.evidence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.indexer.literature.Name;
import org.ibid.server.evidence.audit.Audit.Unlisted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2, 4–7] | [2, 4, 5, 6, 7]",
        "[3]–[5] | [3, 4, 5]",
        "13– 15 | [13, 14, 15]",
        "(1,2;5) | [1, 2, 5]",
        "1. | [1]",
        "[8, Chap. 7] | []",
        "(Lee, 2010) | []",
        "[1-9000] | [1, 9000]",
        "[31,829–362,628] | []",
      })
  void numbersOfAMark(String mark, String numbers) {
    assertThat(MarkNumbers.of(mark)).hasToString(numbers);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Kami et al., 2016; Lee, 2010a, b) | [Kami 2016, Lee 2010]",
        "Kami and Tajima (2016) | [Kami 2016]",
        "(Lee 2010, 2012, Park 2011) | [Lee 2010, Lee 2012, Park 2011]",
        "(van der Berg, 1999) | [Berg 1999]",
        "(World Health Organization, 2012; De Pauw AB et al. 2015) | [World Health Organization 2012, De Pauw 2015]",
        "[1, 2] | []",
      })
  void namesAndYearsOfAMark(String mark, String named) {
    assertThat(NamedYears.of(mark)).hasToString(named);
  }

  @Test
  void aNumberPastTheListIsOutOfRangeAndNotListed() {
    Audit audit =
        new DraftPaper()
            .titles("One", "Two", "Three")
            .cites("So it is [1, 2].")
            .cites("And so [3, 9].")
            .audit();
    assertThat(audit.outOfRange()).extracting(Unlisted::what).containsExactly("9");
    assertThat(audit.citedNotListed()).isEqualTo(audit.outOfRange());
    assertThat(audit.outOfRange().getFirst().quotation().mark()).isEqualTo("[3, 9]");
    assertThat(audit.outOfRange().getFirst().why()).isEqualTo("The list has the numbers 1 to 3.");
  }

  @Test
  void whatIsListedAndNeverCitedIsFound() {
    Audit audit =
        new DraftPaper()
            .titles("One", "Two", "Three", "Four")
            .cites("So it is [1].")
            .cites("And so [3–4].")
            .audit();
    assertThat(DraftPaper.labels(audit.listedNotCited())).containsExactly("2");
    assertThat(audit.citedNotListed()).isEmpty();
  }

  @Test
  void ofABareListNothingIsSaidToBeUncited() {
    Audit audit = new DraftPaper().titles("One", "Two").audit();
    assertThat(audit.listedNotCited()).isEmpty();
    assertThat(audit.isMade(Check.LISTED_NOT_CITED)).isFalse();
    assertThat(audit.isMade(Check.DUPLICATES)).isTrue();
    assertThat(audit.notes()).singleElement().asString().contains("No sentence that cites");
  }

  @Test
  void withoutAListNothingIsChecked() {
    Audit audit = new DraftPaper().audit();
    assertThat(audit.count()).isZero();
    assertThat(audit.isMade(Check.DUPLICATES)).isFalse();
    assertThat(audit.notes()).singleElement().asString().contains("No reference list");
  }

  @Test
  void aNameThatTheListLacksIsFound() {
    Audit audit =
        new DraftPaper()
            .named("Lee", 2010, "Birds")
            .named("Park", 2011, "Bees")
            .citesByName("Birds sing (Lee, 2010; Kim, 2015).", "1")
            .citesByName("Bees hum (Park, 2011).", "2")
            .audit();
    assertThat(audit.citedNotListed()).extracting(Unlisted::what).containsExactly("Kim 2015");
    assertThat(audit.years()).isEmpty();
    assertThat(audit.isMade(Check.OUT_OF_ORDER)).isFalse();
    assertThat(audit.outOfOrder()).isEmpty();
  }

  @Test
  void aMisspelledNameIsSaidToBeNear() {
    Audit audit =
        new DraftPaper()
            .named("Bendtsen", 2009, "Birds")
            .named("Park", 2011, "Bees")
            .citesByName("Birds sing (Bendsten et al., 2009).")
            .citesByName("Bees hum (Park, 2011).", "2")
            .audit();
    assertThat(audit.citedNotListed())
        .extracting(Unlisted::why)
        .containsExactly("The list has nothing by that name; of that year it has Bendtsen.");
  }

  @Test
  void raisedNumbersMayHaveRunTogether() {
    DraftPaper paper = new DraftPaper();
    for (int i = 1; i <= 12; i++) {
      paper.titles("Title " + i);
    }
    paper.citesAt("Birds sing5612.", "5612", "5", "6", "12").cites("Bees hum [1–4, 7–11].");
    assertThat(paper.audit().citedNotListed()).isEmpty();
  }

  @Test
  void aYearThatIsAnotherInTheListIsADoubtAboutTheYear() {
    Audit audit =
        new DraftPaper()
            .named("Lee", 2010, "Birds")
            .named("Park", 2011, "Bees")
            .citesByName("Birds sing (Lee, 2010).", "1")
            .citesByName("Bees hum (Park, 2012).")
            .audit();
    assertThat(audit.years())
        .singleElement()
        .satisfies(doubt -> {
          assertThat(doubt.reference().id()).isEqualTo("2");
          assertThat(doubt.why()).isEqualTo("The mark says 2012, the entry 2011.");
        });
    assertThat(audit.citedNotListed())
        .extracting(Unlisted::why)
        .containsExactly("By that name the list has only 2011.");
  }

  @Test
  void firstCitingsOutOfTurnAreAsFewAsCanBe() {
    Audit audit =
        new DraftPaper()
            .titles("One", "Two", "Three", "Four", "Five", "Six")
            .cites("a [1, 2].")
            .cites("b [5].")
            .cites("c [3].")
            .cites("d [4, 1].")
            .cites("e [6].")
            .audit();
    assertThat(audit.outOfOrder())
        .singleElement()
        .satisfies(doubt -> {
          assertThat(doubt.reference().id()).isEqualTo("5");
          assertThat(doubt.why()).isEqualTo("First cited before 3 is.");
        });
  }

  @Test
  void numbersWithinAMarkHaveNoOrder() {
    Audit audit =
        new DraftPaper().titles("One", "Two", "Three").cites("a [2, 1].").cites("b [3].").audit();
    assertThat(audit.outOfOrder()).isEmpty();
    assertThat(audit.isMade(Check.OUT_OF_ORDER)).isTrue();
  }

  @Test
  void aListByNameFollowsNoOrderOfCiting() {
    DraftPaper paper = new DraftPaper();
    for (String name : new String[] {"Abel", "Berg", "Cohn", "Dorn", "Eco"}) {
      paper.entry(p -> p.title("By " + name).author(List.of(Name.of(name, "A"))));
    }
    Audit audit = paper.cites("a [4].").cites("b [2].").cites("c [1, 3, 5].").audit();
    assertThat(audit.outOfOrder()).isEmpty();
    assertThat(audit.isMade(Check.OUT_OF_ORDER)).isFalse();
  }

  @Test
  void whatATableCitesIsCitedAndHasNoOrder() {
    DraftPaper paper =
        new DraftPaper()
            .titles("One", "Two", "Three", "Four", "Five", "Six")
            .cites("a [1].")
            .cites("b [4].")
            .cites("c [2].")
            .cites("d [5].");
    assertThat(DraftPaper.labels(paper.audit().listedNotCited())).containsExactly("3", "6");
    assertThat(paper.audit().outOfOrder()).hasSize(1);
    Audit audit = paper.beside("table", "Running [2, 3] 6 rats").beside("label", "[6]").audit();
    assertThat(DraftPaper.labels(audit.listedNotCited())).containsExactly("6");
    assertThat(audit.outOfOrder()).isEmpty();
  }

  @Test
  void aTableMayCiteByName() {
    DraftPaper paper =
        new DraftPaper()
            .named("van der Berg", 2010, "Birds")
            .named("Park", 2011, "Bees")
            .named("Kim", 2012, "Wasps")
            .citesByName("Wasps hum (Kim, 2012).", "3")
            .beside("table", "Study | Berg et al. (2010) | 2011 rats");
    assertThat(DraftPaper.labels(paper.audit().listedNotCited())).containsExactly("2");
  }
}
