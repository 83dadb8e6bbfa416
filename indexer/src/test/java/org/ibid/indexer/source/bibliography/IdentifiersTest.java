package org.ibid.indexer.source.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10.5555/ABC.1|10.5555/abc.1",
        "doi:10.5555/abc|10.5555/abc",
        "DOI: 10.5555/abc.|10.5555/abc",
        "https://doi.org/10.5555/abc|10.5555/abc",
        "http://dx.doi.org/10.5555%2Fabc(3)|10.5555/abc(3)",
        "http://doi.press.example/10.5555/abc|10.5555/abc",
        "https://doi.org/doi:10.5555/abc|10.5555/abc",
        "10.1002/(SICI)1097-0258(19980815)17:15/16<1661::AID>3.0.CO;2-2"
            + "|10.1002/(sici)1097-0258(19980815)17:15/16<1661::aid>3.0.co;2-2",
        "10.5555/abc [doi]|10.5555/abc",
      })
  void aDoiIsReadInEveryDress(String printed, String doi) {
    assertThat(Identifiers.doi(printed)).contains(doi);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "10.5555", "10.55/abc", "abc/10.5555/abc", "see 10.5555/a", "11.5555/a"})
  void whatIsNoDoiIsNotMended(String printed) {
    assertThat(Identifiers.doi(printed)).isEmpty();
  }

  @Test
  void onlyALinkToTheResolverHoldsADoi() {
    assertThat(Identifiers.doiOfLink("https://doi.org/10.5555/abc")).contains("10.5555/abc");
    assertThat(Identifiers.doiOfLink("https://example.org/10.5555/abc")).isEmpty();
  }

  @Test
  void aBareNumberIsAPmidOnlyInAFieldOfItsOwn() {
    assertThat(Identifiers.pmid("31000077")).contains("31000077");
    assertThat(Identifiers.markedPmid("31000077")).isEmpty();
    assertThat(Identifiers.markedPmid("31000077[pmid]")).contains("31000077");
    assertThat(Identifiers.markedPmid("PMID: 31000077")).contains("31000077");
    assertThat(Identifiers.markedPmid("https://pubmed.ncbi.nlm.nih.gov/31000077/")).contains("31000077");
    assertThat(Identifiers.pmid("123456789")).isEmpty();
  }

  @Test
  void aPmcidIsReadFromFieldsAndLinks() {
    assertThat(Identifiers.pmcid("PMC7000001[pmcid]")).contains("PMC7000001");
    assertThat(Identifiers.pmcid("https://www.ncbi.nlm.nih.gov/pmc/articles/PMC7000001/"))
        .contains("PMC7000001");
    assertThat(Identifiers.pmcid("7000001")).isEmpty();
  }

  @Test
  void serialAndBookNumbersAreToldApart() {
    assertThat(Identifiers.issn("1999-777x(Electronic),0222-6666(Print)")).contains("1999-777X");
    assertThat(Identifiers.issn("03064530 (ISSN)")).contains("0306-4530");
    assertThat(Identifiers.issn("978-1-4028-9462-6")).isEmpty();
    assertThat(Identifiers.isbn("978-1-4028-9462-6")).contains("9781402894626");
    assertThat(Identifiers.isbn("1 4028 9462 7")).contains("1402894627");
    assertThat(Identifiers.isbn("1999-7777")).isEmpty();
  }

  @Test
  void theFirstOfSeveralAddressesIsTaken() {
    assertThat(Identifiers.url("http://a.example; http://b.example")).contains("http://a.example");
    assertThat(Identifiers.url("file:///a.pdf")).isEmpty();
  }
}
