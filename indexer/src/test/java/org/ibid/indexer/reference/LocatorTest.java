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
        // a range whose dash stands apart
        "Tides 20, 45 - 67 (2010) # Tides 2010 20 - 45-67",
        "Tides 20 (2010), 45 -67 # Tides 2010 20 - 45-67",
        "Tides 20: 45– 4567890 (2010) # Tides 2010 20 - 45",
        // a volume of a lettered series
        "Tides B143 (2005) 335 # Tides 2005 B143 - 335",
        "Tides B143 (Mar. 2005) 335 # Tides 2005 B143 - 335",
        // an issue by its place before the date and the pages
        "Tides 8, 4 (Dec. 1995), 343-356 # Tides 1995 8 4 343-356",
        "Tides, 18, 2 (July/Aug. 1989), 73-93 # Tides, 1989 18 2 73-93",
        "Tides, vol. 74, no. 5, July / August 1995, pp. 54-67 # Tides, 1995 74 5 54-67",
        "Tides 8, 343 (Dec. 1995) # Tides 1995 8 - 343",
        // neither a day nor a count of pages is a volume
        "Tides, 20 December 2012 # Tides, 2012 - - -",
        "Tides, 2014, 298p. # Tides, 2014 - - -",
        "Tides, 2014, 112pp # Tides, 2014 - - -",
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
        "Tides, vol. 6, no. 5 Suppl, pp. S4–S9, 2014 # Tides, 2014 6 5 Suppl S4-S9",
        "Tides 24 Suppl 10, S8–S13 (2008) # Tides 2008 24 Suppl 10 S8-S13",
        "Tides 16(Suppl. 1, 55–58 (1990). # Tides 1990 16 Suppl. 1 55-58",
        "Tides 28(2 Suppl, S271–S279 (2007). # Tides 2007 28 2 Suppl S271-S279",
        "Tides. 2008;26 Suppl:S3–6 # Tides. 2008 26 Suppl S3-6",
        // an issue may have a name
        "Tides. 2014;42(Web Harbour issue):W92–7 # Tides. 2014 42 Web Harbour issue W92-7",
        "Tides. 1995;1(March):25–8 # Tides. 1995 1 March 25-8",
        "Tides. 2013;72(OCE4):E290 # Tides. 2013 72 OCE4 E290",
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
        "Tides, 20(3), 1995–2003 # Tides, - 20 3 1995-2003",
        "J Tides 1985 97:773–80 # J Tides 1985 - 97 - 773-80",
        "Tides 1830 4329–4333 # Tides - 1830 - 4329-4333"
      })
  void aNumberLikeAYearIsAnotherOneWhereTheYearIsKnown(String text, String expected) {
    assertThat(read(text, true)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tides 307, 1598 (2005). # Tides 2005 307 - 1598",
        "Tides 1901, 020010 (2017) # Tides 2017 1901 - 020010",
        "Tides 2012, (2011) # Tides 2011 2012 - -",
        "Tides 2003 23, 972–976 (2003) # Tides 2003 2003 23 - 972-976",
        "Tide tables 2014. (2015). # Tide tables 2014. 2015 - - -",
        "Tide tables V1.1. (2015). # Tide tables V1.1. 2015 - - -",
        "Tides. 2010;365(1554):2001–8 # Tides. 2010 365 1554 2001-8"
      })
  void noNumberBeforeAYearInBracketsAtTheEndIsTheYear(String text, String expected) {
    assertThat(read(text, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tides 127, 95.e11–95.e17 (2014) # Tides 2014 127 - 95.e11-95.e17",
        "Tides 67, 2.1–2.24 (2016) # Tides 2016 67 - 2.1-2.24",
        "Tides 22, 227.224 (2009) # Tides 2009 22 - 227.224",
        "Tides 108, 17 714–17 719 (2011) # Tides 2011 108 - 17714-17719",
        "Tides 32, 756 e11–756 e15 (2011) # Tides 2011 32 - 756 e11-756 e15",
        "Tides 119, tp.00042.2015 (2015) # Tides 2015 119 - tp.00042.2015",
        "Tides 85, 52––57 (2004) # Tides 2004 85 - 52-57",
        "Tides. 2004;8(6):iii–iv, 1–72 # Tides. 2004 8 6 iii-iv",
        "Tides. 2016;150(2):454–64.e9 # Tides. 2016 150 2 454-64.e9",
        // an identifier that stands too near is none
        "Tides. 2007;37(3):46–52.10.5555/tides.1 # Tides. 2007 37 3 46-52"
      })
  void pagesMayBePrintedInPieces(String text, String expected) {
    assertThat(read(text, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Off. J. Tides L109, 29–42 (2000) # Off. J. Tides 2000 L109 - 29-42",
        "Tides j3119, 358 (2017) # Tides 2017 j3119 - 358"
      })
  void aVolumeMayHaveALetter(String text, String expected) {
    assertThat(read(text, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "J Tides (1985) 109, 1628–1634 (2010) # J Tides (1985) 2010 109 - 1628-1634",
        "J Tides (1985). 2010;109:1628–34 # J Tides (1985). 2010 109 - 1628-34",
        "Tides (Port Pa 1976). 2007 Dec 15;32(26):3047–51 # Tides (Port Pa 1976). 2007 32 26 3047-51",
        "Tides (80-. ). 337, 1492–1495 (2012) # Tides (80-. ). 2012 337 - 1492-1495",
        "Tide Reports (1896-1970). 1955;70:1057 # Tide Reports (1896-1970). 1955 70 - 1057",
        "J Tide Surg Eur Vol. 2007;32:195–7 # J Tide Surg Eur Vol. 2007 32 - 195-7",
        "T3. 2011;1:263–81 # T3. 2011 1 - 263-81"
      })
  void aNumberOfTheNameIsNoneOfTheLocator(String text, String expected) {
    assertThat(read(text, false)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tides. 2014 Mar;6(2):48–52 # Tides. 2014 6 2 48-52",
        "Tides. 2013 abr;208(4):255–9 # Tides. 2013 208 4 255-9",
        "Tides, v. 28, n. 1, July/Aug., 2000 # Tides, 2000 28 1 -",
        "Tides, v. 20, n. 1, Spring, 2007c # Tides, 2007 20 1 -",
        "Tides, v. 37, n. 2, p. 381-400, abr./jun. 2017 # Tides, 2017 37 2 381-400",
        "Tides, Oct-Dec 1995, Vol. 30 Issue 4, p. 778 # Tides, 1995 30 4 778"
      })
  void monthsAndSeasonsAreNoneOfTheNumbers(String text, String expected) {
    assertThat(read(text, false)).isEqualTo(expected);
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
    String brackets = "Tides 6(" + "4.e1–4.e2 (".repeat(20_000) + "2014)";
    assertThat(Locator.atEndOf(brackets, false).volume()).isEqualTo("6");
    assertThat((System.nanoTime() - start) / 1_000_000_000.0).isLessThan(10);
  }
}
