package org.ibid.indexer.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Authors of scans, which print them in a line or two below the title and nowhere else. */
class ScannedBylineTest {

  private static final String PAGE =
      """
      Letters of the Wheel, Vol. 5, pp. 12-19, 2004

      What running in the cold does to rats that had a wheel
      of their own and to those that had to share one

      %s

      %s

      Abstract
      Rats that run are in less pain than those that do not, or so it
      is said by many of the people who keep them, and we set out to
      see whether the cold has a part in what they say of it.

      Introduction
      It is known that relief comes soon (1), and that it goes when the
      rats are kept from the wheel for a week, while the gain in weight
      stays with them, as does the fear of the cold (1).

      References
      1. Poe A, Roe B. The cold wheel. J Rats. 2010;3:1-9.
      """;

  private static final String PLACE = "Department of Wheels, University of the North, Tromsland";

  private static List<String> authors(String byline, String place) {
    String page = PAGE.formatted(byline.replace(" / ", "\n"), place);
    return Pages.authors(new PlainTextLayout().read(page));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Ada B. Poe AND Carl Roe                     ~ Poe Ada B.; Roe Carl
          Ada B. Poe, Carl Roe AND / Dora Fern        ~ Poe Ada B.; Roe Carl; Fern Dora
          Ada B. Poe, Carl Roe / AND Dora Fern        ~ Poe Ada B.; Roe Carl; Fern Dora
          Ada B. Poe, Dora Fern, Carl / Roe AND the Wheel Study Group ~ Poe Ada B.; Fern Dora; Roe Carl; the Wheel Study Group
          Ada B. Poe, Dora Fern and Carl R. / Roe-van Loon ~ Poe Ada B.; Fern Dora; Roe-van Loon Carl R.
          Ada B. Poe, Dora Fern AND Fer- / nanda M. Roe ~ Poe Ada B.; Fern Dora; Roe Fernanda M.
          Ada B. Poe, Jan P. / van den Berg           ~ Poe Ada B.; van den Berg Jan P.
          """)
  void namesGoOnInTheNextLine(String byline, String expected) {
    assertThat(String.join("; ", authors(byline, PLACE))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Department of Wheels, University of the North ~ Ada Poe
          ada.poe@wheels.example                      ~ Ada Poe
          Received 3 May 2003                         ~ Ada Poe
          """)
  void oneNameIsTheAuthorWhereItsPlaceOfWorkFollows(String place, String byline) {
    assertThat(authors(byline, place)).containsExactly("Poe Ada");
  }

  @Test
  void addressWithItsPostcodeHoldsNoAuthors() {
    assertThat(
            authors(
                "Ada Poe, Carl Roe AND Dora Fern", "Northern Wheel Trust, Tromstown, TR2 7JE UK"))
        .containsExactly("Poe Ada", "Roe Carl", "Fern Dora");
  }

  @Test
  void digitThatAScanReadInsideANameIsALetterAndSaysSo() {
    Outline outline =
        new PlainTextLayout().read(PAGE.formatted("Ada B. Poe AND Carl Ce1entano", PLACE));
    assertThat(Pages.authors(outline)).containsExactly("Poe Ada B.", "Celentano Carl");
    assertThat(outline.warnings()).anySatisfy(w -> assertThat(w).contains("Ce1entano"));
  }

  @Test
  void titleInCapitalsIsNoListOfNames() {
    assertThat(AuthorLine.recognise("WHEELS FOR RATS AND COLD WEATHER", AffiliationMarks.none()))
        .isEmpty();
    assertThat(NameParts.split("LONG WHEELS AND COLD RATS")).hasSize(1);
    assertThat(NameParts.split("ADA POE, LI NG AND BO ROE")).hasSize(3);
  }

  @Test
  void marksOfAuthorsThatStandBelowEachOtherCiteNothing() {
    String page =
        """
        Wheels and the cold: a randomised trial of rats that like to run in winter

        Ada Poe1,
        Carl Roe2,
        Dora Fern1,
        Edgar Allan Lindqvist3,
        Frederica Montgomery2,
        Georgina Featherstone4,
        Bartholomew Cuthbert4 &
        Henrietta Applewhite1

        Wheel Letters volume 3, Article number: 12 (2016)

        Abstract

        Rats that run are in less pain than those that do not, or so it is said by many who keep them.

        Introduction

        It is known that relief comes soon1 and that it goes in a week2.

        References

        1
        Poe, A. & Roe, C. The cold wheel. J. Rats 3, 1-9 (2010).

        Google Scholar

        2
        Society of Wheels.

        Google Scholar
        """;
    Outline outline = new PlainTextLayout().read(page);
    assertThat(Pages.authors(outline)).hasSize(8);
    assertThat(outline.sections()).extracting(s -> s.heading()).containsExactly("Introduction");
    assertThat(outline.entries()).extracting(ListEntry::label).containsExactly("1", "2");
  }
}
