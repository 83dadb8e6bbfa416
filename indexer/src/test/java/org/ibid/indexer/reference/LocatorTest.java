package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatorTest {

  private static String text(@Nullable Object value) {
    return value == null ? "-" : value.toString();
  }

  /** Text before it, year, volume, issue, pages. */
  private static String read(String text, boolean yearKnown) {
    Locator locator = Locator.atEndOf(text, yearKnown);
    return String.join(
        " ",
        text.substring(0, locator.start()).strip(),
        text(locator.year()),
        text(locator.volume()),
        text(locator.issue()),
        text(locator.page()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        // volume, issue and pages by their place
        "Tides. 2014;6:483–96 # Tides. 2014 6 - 483-96",
        "Tides. 2014;6(2):483-96. # Tides. 2014 6 2 483-96",
        "Tides. 2014 Mar 3;6(2):483-96. # Tides. 2014 6 2 483-96",
        "Tides 20(3), 45–67 # Tides - 20 3 45-67",
        "Tides 12, e1004 (2011) # Tides 2011 12 - e1004",
        // by their keywords
        "Tides, vol. 20, no. 3, pp. 45–67, Mar. 2010 # Tides, 2010 20 3 45-67",
        "Tides, Volume 20, Issue 3, Pages 45-67 # Tides, - 20 3 45-67",
        "Tides. 2010;Bd. 4, Heft 2, Seiten 7-9 # Tides. 2010 4 2 7-9",
        // an issue keeps its dash, and loses zeros before it
        "Tides. 2014;6(1–2):4-9 # Tides. 2014 6 1–2 4-9",
        "Tides. 2014;06(02):4-9 # Tides. 2014 6 2 4-9",
        // parts of a volume stand where issues do
        "Tides. 2014;6(Suppl 1):S4-9 # Tides. 2014 6 Suppl 1 S4-9",
        "Tides. 2014;6(Pt B):4-9 # Tides. 2014 6 Pt B 4-9",
        // a part before the volume is the journal's
        "Acta Tid Suppl 556:20–9 # Acta Tid Suppl - 556 - 20-9"
      })
  void endsAReference(String text, String expected) {
    assertThat(read(text, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tides, 2010, 45–67 # Tides, - 2010 - 45-67",
        "Tides, 20(3), 1995–2003 # Tides, - 20 3 1995-2003"
      })
  void aNumberLikeAYearIsAnotherOneWhereTheYearIsKnown(String text, String expected) {
    assertThat(read(text, true)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"The tidal year", "Volume and tide", "''"})
  void aTextWithoutNumbersHasNone(String text) {
    Locator locator = Locator.atEndOf(text, false);
    assertThat(locator.isEmpty()).isTrue();
    assertThat(locator.isInJournal()).isFalse();
    assertThat(locator.start()).isEqualTo(text.length());
  }

  @ParameterizedTest
  @CsvSource({
    "1999, 1999",
    "2010a, 2010",
    "2010A, 0",
    "1499, 0",
    "2101, 0",
    "199, 0",
    "19999, 0",
    "20x0, 0"
  })
  void aYearHasFourDigitsAndMaybeALetter(String text, int year) {
    assertThat(Locator.year(text)).isEqualTo(year);
  }

  @Test
  void aVolumeIsAJournalsAndAPageAloneIsNot() {
    assertThat(Locator.atEndOf("Tides. 6:4-9", false).isInJournal()).isTrue();
    assertThat(Locator.atEndOf("Tides, pp. 4-9", false).isInJournal()).isFalse();
  }

  @Test
  void aHundredThousandNumbersTakeLinearTime() {
    String text = "Tides. 2014;6:" + "4, ".repeat(100_000);
    long start = System.nanoTime();
    assertThat(Locator.atEndOf(text, false).volume()).isEqualTo("6");
    assertThat((System.nanoTime() - start) / 1_000_000_000.0).isLessThan(10);
  }
}
