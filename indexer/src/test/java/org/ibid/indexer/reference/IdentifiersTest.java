package org.ibid.indexer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersTest {

  private static String text(@Nullable String value) {
    return value == null ? "-" : value;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tides. doi:10.1234/Tide.5 # 10.1234/tide.5 # Tides.",
        "Tides. doi: 10.1234/tide.5. # 10.1234/tide.5 # Tides. .",
        "Tides. DOI 10.1234/tide.5 # 10.1234/tide.5 # Tides.",
        "Tides. https://doi.org/10.1234/tide.5 # 10.1234/tide.5 # Tides.",
        "Tides. http://dx.doi.org/10.1234/tide.5 # 10.1234/tide.5 # Tides.",
        "Tides. https://doi.org/doi:10.1234/tide.5 # 10.1234/tide.5 # Tides.",
        "Tides. 10.1234/s1(99)5 # 10.1234/s1(99)5 # Tides.",
        "Tides (10.1234/tide.5) # 10.1234/tide.5 # Tides ( )",
        "Tides. doi:10.1234/tide.5[PubMed] # 10.1234/tide.5 # Tides."
      })
  void aDoiIsReadWithoutWhatLeadsToIt(String text, String doi, String rest) {
    Identifiers identifiers = Identifiers.in(text);
    assertThat(text(identifiers.doi())).isEqualTo(doi);
    assertThat(identifiers.rest()).isEqualTo(rest);
    assertThat(identifiers.url()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tides. PMID: 1234567 # 1234567 # - # - # -",
        "Tides. [PubMed: 1234567] # 1234567 # - # - # -",
        "Tides. PubMed ID: 1234567 # 1234567 # - # - # -",
        "Tides. PMCID: PMC7654321 # - # PMC7654321 # - # -",
        "Tides. PubMedCentral PMCID:PMC7654321 # - # PMC7654321 # - # -",
        "Tides. PMID: 1234567; PMCID: PMC7654321 # 1234567 # PMC7654321 # - # -",
        "Tides. ISBN 978-1-234-56789-7 # - # - # 9781234567897 # -",
        "Tides. ISBN: 0-123-45678-X # - # - # 012345678X # -",
        "Tides. Available from: https://tide.example/a # - # - # - # https://tide.example/a",
        "Tides. <www.tide.example/a>. # - # - # - # www.tide.example/a"
      })
  void anIdentifierSaysWhatItIs(String text, String pmid, String pmcid, String isbn, String url) {
    Identifiers identifiers = Identifiers.in(text);
    assertThat(text(identifiers.pmid())).isEqualTo(pmid);
    assertThat(text(identifiers.pmcid())).isEqualTo(pmcid);
    assertThat(text(identifiers.isbn())).isEqualTo(isbn);
    assertThat(text(identifiers.url())).isEqualTo(url);
    assertThat(identifiers.rest()).startsWith("Tides.").doesNotContainPattern("\\d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tides. 2014;6:4-9. 12345678 # Tides. 2014;6:4-9.",
        "Tides. [Google Scholar] # Tides.",
        "Tides 12, 16 (2014), 1308.5598 # Tides 12, 16 (2014)",
        "Tides 12, 16 (2014),1308 .5598 # Tides 12, 16 (2014)",
        "Tides 12, 16 (2014). arXiv:1308.5598, doi:10.1234/a # Tides 12, 16 (2014) ,",
        "ArXiv, abs/2009.10277, 2020. # ArXiv , 2020.",
        "Tides 12:4-9 (in Korean with English abstract). # Tides 12:4-9 .",
        "Tides in Leeds (in German). Pier Press # Tides in Leeds (in German). Pier Press",
        "Tides [Internet]. Leeds: Pier # Tides . Leeds: Pier"
      })
  void whatADatabaseAddedIsTakenOutAndMeansNothing(String text, String rest) {
    Identifiers identifiers = Identifiers.in(text);
    assertThat(identifiers.rest()).isEqualTo(rest);
    assertThat(identifiers.pmid()).isNull();
    assertThat(identifiers.web()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Tides. Accessed 3 May 2010",
        "Tides. [Accessed May 2010]",
        "Tides (last accessed May 2010)"
      })
  void aDayOfAccessMeansAPage(String text) {
    Identifiers identifiers = Identifiers.in(text);
    assertThat(identifiers.web()).isTrue();
    assertThat(identifiers.rest()).doesNotContain("2010");
  }

  @Test
  void aDoiEndsBeforeANumberOfArXivInBrackets() {
    assertThat(Identifiers.in("Tides. doi:10.1234/a(2015)7[arXiv:1408.3203[x]]").doi())
        .isEqualTo("10.1234/a(2015)7");
  }

  @Test
  void theFirstOfSeveralCountsAndAllAreTakenOut() {
    Identifiers identifiers = Identifiers.in("Tides. doi:10.1234/a https://doi.org/10.1234/b");
    assertThat(identifiers.doi()).isEqualTo("10.1234/a");
    assertThat(identifiers.rest()).isEqualTo("Tides.");
  }

  @Test
  void aPubMedNumberIsNamedInSeveralWays() {
    for (String named : new String[] {"PMID: 123456", "PMid:123456", "PubMed ID: 123456"}) {
      Identifiers identifiers = Identifiers.in("Ito K. Tides. J Coast. 2014;6(2):483-96. " + named);
      assertThat(identifiers.pmid()).isEqualTo("123456");
      assertThat(identifiers.rest()).startsWith("Ito K. Tides. J Coast. 2014;6(2):483-96.");
    }
  }

  @Test
  void numbersOfAJournalAreNone() {
    String text = "Ito K. Tides of 10.5/m. J Coast. 2014;6(2):483-96.";
    assertThat(Identifiers.in(text))
        .isEqualTo(new Identifiers(null, null, null, null, null, false, text));
  }
}
