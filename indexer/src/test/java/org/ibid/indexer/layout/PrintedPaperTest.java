package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedPaperTest {

  private static final String PAPER =
      """
      Rat Letters 2016, 5:12
      https://doi.org/10.5555/rat.2016.12

      RESEARCH ARTICLE

      Running in the cold and what it does to rats that
      had a wheel: a randomised trial
      Ada B. Poe1,2*, Carl van Roe2 and Dora
      Fern3 ID

      1 Department of Wheels, University of the North, Tromsland
      Copyright (c) 2016 Poe et al. This is an open access article distributed under a licence

      Abstract
      Rats that run are in less pain than those that do not, or so it is said by many of the people
      who keep them, and we set out to see whether the cold has a part in what they say of it.

      1. Introduction
      It is known that exercise-induced relief comes soon [1, 2], and that it goes
      when the rats are kept from the wheel for a week, while the exercise-
      induced gain in weight stays with them, as does the hyper-
      algesia of the cold, which is a kind of pain [3].

      References
      1.
      2.
      3.

      Poe A, Roe B. The cold wheel and the rats. J Rats.
      2010;3:1-9.
      Fern D. Wheels in the north, and rats. Rat Lett.
      2011;4:11-19.
      Lark E, Poe A. Pain of the cold. J Rats. 2012;5:21-29.
      """;

  private final Outline outline = new PlainTextLayout().read(PAPER);

  @Test
  void titleAndAuthorsAreToldByTheirPlace() {
    assertThat(outline.publication().title())
        .isEqualTo(
            "Running in the cold and what it does to rats that had a wheel: a randomised trial");
    assertThat(Pages.authors(outline)).containsExactly("Poe Ada B.", "van Roe Carl", "Fern Dora");
    assertThat(outline.publication().issued()).isEqualTo(2016);
    assertThat(outline.publication().doi()).isEqualTo("10.5555/rat.2016.12");
  }

  @Test
  void hyphenStaysWhereTheTextPrintsItElsewhere() {
    assertThat(outline.sections().getFirst().text())
        .contains("while the exercise-induced gain")
        .contains("does the hyperalgesia of");
  }

  @Test
  void labelsThatCameOutApartGoBackToTheirEntries() {
    assertThat(outline.entries()).extracting(ListEntry::label).containsExactly("1", "2", "3");
    assertThat(outline.entries().get(1).raw())
        .isEqualTo("Fern D. Wheels in the north, and rats. Rat Lett. 2011;4:11-19.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Poe,1,2 Carl Roe,3 and Dora Fern1|Ada Poe, Carl Roe, and Dora Fern, ",
        "Ada Poe 1,2 ID , Carl Roe 1,*|Ada Poe, Carl Roe, ",
        "Ada Poe, PhDa,b, Carl Roe, MDa|Ada Poe, , Carl Roe, ",
        "Ada Poe . Carl Roe .|Ada Poe, Carl Roe,",
        "Ada Poe and Carl Roe|Ada Poe and Carl Roe"
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void raisedMarksComeOffTheNames(String printed, String names) {
    assertThat(RaisedMarks.removed(printed)).isEqualTo(names);
  }
}
