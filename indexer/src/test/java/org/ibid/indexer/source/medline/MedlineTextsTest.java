package org.ibid.indexer.source.medline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ibid.indexer.literature.Publication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What single values of a record mean. */
class MedlineTextsTest {

  @ParameterizedTest
  @CsvSource({
    "eng, en",
    "ger, de",
    "deu, de",
    "fre, fr",
    "chi, zh",
    "dut, nl",
    "scr, hr",
    "ENG, en",
    "English, en",
    "grc, grc",
    "mul, mul",
    "und, ",
    "eng-us, ",
    "12, "
  })
  void languagesBecomeBcp47(String code, String tag) {
    assertThat(LanguageCode.tag(code).orElse(null)).isEqualTo(tag);
  }

  @ParameterizedTest
  @CsvSource({
    "2001 Nov-Dec, 2001", "1998 Dec-1999 Jan, 1998", "Spring 2003, 2003", "20060110, 2006",
    "2016, 2016", "12345, ", "0000, ", "'', "
  })
  void theFirstYearOfADateCounts(String date, Integer year) {
    assertThat(MedlineDate.year(date).orElse(null)).isEqualTo(year);
  }

  @ParameterizedTest
  @CsvSource({
    "2013/02/18 06:00, 2013-02-18",
    "20130218, 2013-02-18",
    "2013 Feb 18, 2013-02-18",
    "2013 2 8, 2013-02-08",
    "2013-02-18, 2013-02-18",
    "2013 Feb, ",
    "2013, ",
    "2013/02/31, ",
    "2013 Feb 18-20, ",
    "2013 Fxx 1, "
  })
  void onlyAWholeDayIsADay(String date, String day) {
    assertThat(MedlineDate.day(date).map(Object::toString).orElse(null)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "Rest., Rest",
    "[Rest]., Rest",
    "[Rest.], Rest",
    "[Rest] and [motion]., [Rest] and [motion]",
    "Rest in the U.S., Rest in the U.S.",
    "And then..., And then...",
    "Rest?, Rest?",
    "'[A [nested] rest].', A [nested] rest",
    "., ."
  })
  void titlesLoseWhatTheDatabaseAdded(String printed, String title) {
    assertThat(MedlineTitle.of(printed)).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({
    "'Lancet (London, England)', Lancet",
    "'Journal of comparative psychology (Washington, D.C. : 1983)', Journal of comparative psychology",
    "The journal of pain : official journal of the Society, The journal of pain",
    "Biomedicine & pharmacotherapy = Biomedecine & pharmacotherapie, Biomedicine & pharmacotherapy",
    "'Brain (London) : a journal', Brain",
    "BMC bioinformatics, BMC bioinformatics",
    "(unnamed), (unnamed)",
  })
  void journalsAreNamedAsTheirReadersDo(String catalogued, String name) {
    assertThat(JournalName.of(catalogued)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "Review, article-journal, review",
    "Systematic Review, article-journal, review",
    "'Review, Tutorial', article-journal, review",
    "Clinical Trial, article-journal, ",
    "Preprint, article, preprint",
    "Book, book, ",
    "Technical Report, report, ",
    "Peer Reviewed Thing, article-journal, "
  })
  void publicationTypesSayWhatCslSays(String printed, String type, String genre) {
    List<String> types = List.of("Journal Article", printed);
    assertThat(PublicationTypes.type(types)).isEqualTo(type);
    assertThat(PublicationTypes.genre(types)).isEqualTo(genre);
  }

  @ParameterizedTest
  @CsvSource({
    "Pain. 2001 Nov;94(2):123-9, Pain, 2001, 94, 2, 123-9",
    "Pain. 2001;94:123., Pain, 2001, 94, , 123",
    "Ann Oncol. 2012 Jun;19 Suppl 1:S172, Ann Oncol, 2012, 19 Suppl 1, , S172",
    "Cell Rep. 2022 Jun 28;39(13):111044. doi: 10.9999/x.1., Cell Rep, 2022, 39, 13, 111044",
    "medRxiv. 2023 Mar 21:2023.03.21.99. doi: 10.9999/x, medRxiv, 2023, , , 2023.03.21.99",
  })
  void aSourceLineIsReadWhole(
      String line, String journal, int year, String volume, String issue, String page) {
    assertThat(SourceLine.read(line))
        .contains(
            Publication.builder()
                .type("article-journal")
                .containerTitle(journal)
                .issued(year)
                .volume(volume)
                .issue(issue)
                .page(page)
                .build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Doe J. 2018. Genetic support of wheels in rats. J Wheel 3:4-5.",
        "Doe J, Roe R. Running rats rest rarely. J Rest. 1998;7(2):11-19.",
        "A wheel",
      })
  void aReferenceIsNoSourceLine(String reference) {
    assertThat(SourceLine.read(reference)).isEmpty();
  }

  @Test
  void anIdentifierNeedsItsForm() {
    ArticleIds ids = new ArticleIds();
    assertThat(ids.note("doi", "https://doi.org/10.9999/AbC")).isEmpty();
    assertThat(ids.note("doi", "10.9999/ABC")).isEmpty();
    assertThat(ids.note("doi", "10.9999/second")).hasValue("another DOI");
    assertThat(ids.note("pubmed", "PMID 7")).hasValue("identifier in no known form");
    assertThat(ids.note("pmc", "pmc77")).isEmpty();
    assertThat(ids.note("pii", "S1")).hasValue("identifier of the kind pii");
    Publication publication = ids.applyTo(Publication.builder()).build();
    assertThat(publication.doi()).isEqualTo("10.9999/abc");
    assertThat(publication.pmid()).isNull();
    assertThat(publication.pmcid()).isEqualTo("PMC77");
  }
}
