package org.ibid.indexer.source.nbib;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.source.Readings;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.pubmed.PubmedReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NbibReaderTest {

  private final Readings readings = new Readings(new NbibReader());

  private Paper article() {
    return readings.papersOf("article.nbib").getFirst();
  }

  private static String withoutIds(SubjectHeading heading) {
    return heading.display();
  }

  @Test
  void saysOfAPaperWhatPubmedsXmlSays() {
    Paper xml = new Readings(new PubmedReader()).papersOf("article.xml").getFirst();
    Paper lines = article();
    assertThat(lines.publication().toBuilder().etAl(true).build()).isEqualTo(xml.publication());
    assertThat(lines.id()).isEqualTo(xml.id());
    assertThat(lines.sourceId()).isEqualTo(xml.sourceId());
    assertThat(lines.asPrinted()).isEqualTo(xml.asPrinted());
    assertThat(lines.keyword()).isEqualTo(xml.keyword());
    assertThat(lines.related()).isEqualTo(xml.related());
    assertThat(lines.cataloguing().dates()).isEqualTo(xml.cataloguing().dates());
    assertThat(lines.cataloguing().languages()).isEqualTo(xml.cataloguing().languages());
    assertThat(lines.cataloguing().substances()).isEqualTo(xml.cataloguing().substances());
    assertThat(lines.cataloguing().headings())
        .extracting(NbibReaderTest::withoutIds)
        .containsExactlyElementsOf(
            xml.cataloguing().headings().stream().map(SubjectHeading::display).toList());
    assertThat(lines.dropped())
        .containsExactlyInAnyOrderElementsOf(
            xml.dropped().stream().filter(d -> !d.why().contains("calls invalid")).toList());
    assertThat(lines.warnings()).isEmpty();
  }

  @Test
  void theLabelledPartsOfAnAbstractAreParagraphs() {
    assertThat(article().abstractText())
        .isEqualTo(
            """
            BACKGROUND: Rats that run drink more.

            RESULTS: They drank twice as much (p<0.05).\
            """);
  }

  @Test
  void recordsAreToldApartHoweverTheyStand() {
    List<Paper> papers = readings.papersOf("several.nbib");
    assertThat(papers)
        .extracting(p -> p.publication().title())
        .containsExactly("A first wheel", "A second wheel, and its axle", "A third wheel");
    assertThat(papers).extracting(p -> p.publication().issued()).containsExactly(1990, 2001, 2002);
    assertThat(papers).extracting(p -> p.source().record()).containsExactly(1, 2, 3);
    assertThat(papers.get(1).abstractText()).startsWith("An empty line");
  }

  @Test
  void shortNamesAreReadWhereThereAreNoOthers() {
    Publication first = readings.papersOf("several.nbib").getFirst().publication();
    assertThat(first.author())
        .containsExactly(Name.of("Doe", "J"), new Name.Personal("Roe", "RR", "3rd"));
    assertThat(first.etAl()).isTrue();
  }

  @Test
  void aChapterStandsInItsBook() {
    Publication chapter = readings.papersOf("several.nbib").get(1).publication();
    assertThat(chapter.type()).isEqualTo("chapter");
    assertThat(chapter.containerTitle()).isEqualTo("Wheels of all kinds");
    assertThat(chapter.editor()).containsExactly(Name.of("Adler", "Eva"));
    assertThat(chapter.publisher()).isEqualTo("Wheel Press");
    assertThat(chapter.publisherPlace()).isEqualTo("Graz");
    assertThat(chapter.isbn()).isEqualTo("9780000000002");
  }

  @Test
  void aLineThatIsNoFieldIsReportedByItsNumber() {
    Paper paper =
        readings
            .papers("PMID- 1\nTI  - A wheel\nthat was wrapped\nVI  - 7\n\nPMID- 2\nTI  - Next\n")
            .getFirst();
    assertThat(paper.warnings()).containsExactly("No field of a record: line 3.");
    assertThat(paper.dropped())
        .containsExactly(new Dropped("that was wrapped", "line that is no field"));
    assertThat(paper.publication().volume()).isEqualTo("7");
  }

  @ParameterizedTest
  @CsvSource({
    "LID - 10.x/1 [doi], 10.x/1, identifier in no known form",
    "AID - S1-2 [pii], S1-2, identifier of the kind pii",
    "AID - ED12, ED12, identifier in no known form",
    "PMC - 12, 12, identifier in no known form",
    "IS  - 12-34 (Print), 12-34 (Print), ISSN in no known form",
    "ISBN- 12-34, 12-34, ISBN in no known form",
    "PHST- 2003/05/01 00:00, 2003/05/01 00:00, date of the kind unsaid",
    "PHST- 2003/05/01 00:00 [revised], 2003/05/01 00:00, date of the kind revised",
    "PHST- in May [received], in May, date that is no day",
    "EDAT- soon, soon, date that is no day",
    "DP  - soon, soon, date without a year",
    "LA  - 7, 7, language that is not known",
    "MID - NIHMS1, NIHMS1, field MID",
  })
  void whatHasNotTheFormOfItsFieldIsDroppedWithTheReason(String line, String text, String why) {
    Paper paper = readings.papers("PMID- 1\nTI  - A wheel\n" + line + "\n").getFirst();
    assertThat(paper.dropped()).containsExactly(new Dropped(text, why));
  }

  @Test
  void ofWhatARecordSaysOnceTheFirstCounts() {
    Paper paper =
        readings
            .papers(
                """
                PMID- 1
                TI  - A wheel
                AID - 10.9999/a [doi]
                AID - 10.9999/b [doi]
                IS  - 9999-0002 (Print)
                IS  - 9999-0001 (Linking)
                VI  - 1
                PB  - Wheel Press
                PB  - Wheel Press
                PB  - Axle Press
                """)
            .getFirst();
    assertThat(paper.publication().doi()).isEqualTo("10.9999/a");
    assertThat(paper.publication().issn()).isEqualTo("9999-0001");
    assertThat(paper.publication().publisher()).isEqualTo("Wheel Press");
    assertThat(paper.dropped())
        .containsExactly(
            new Dropped("10.9999/b", "another DOI"),
            new Dropped("Axle Press", "another publisher"),
            new Dropped("9999-0002", "another ISSN of the journal"));
  }

  @Test
  void aPublishersNumberThatStandsForPagesIsNotDropped() {
    Paper paper = readings.papers("PMID- 1\nTI  - A wheel\nLID - e0129 [pii]\n").getFirst();
    assertThat(paper.publication().page()).isEqualTo("e0129");
    assertThat(paper.dropped()).isEmpty();
  }

  @Test
  void aFieldThatNobodyKnowsIsKept() {
    Paper paper = readings.papers("PMID- 1\nTI  - A wheel\nXYZ - something\n").getFirst();
    assertThat(paper.dropped()).containsExactly(new Dropped("something", "field XYZ"));
  }

  @Test
  void otherDatabasesThatExportTheseTagsAreRead() {
    String eric =
        """
        OWN - ERIC
        TI  - A wheel
        LA  - English
        AID - http://dx.doi.org/10.9999/E1
        ISSN - ISSN-9999-000X
        """;
    assertThat(readings.recognition(eric)).isEqualTo(Recognition.SURE);
    Publication publication = readings.papers(eric).getFirst().publication();
    assertThat(publication.doi()).isEqualTo("10.9999/e1");
    assertThat(publication.issn()).isEqualTo("9999-000X");
    assertThat(publication.language()).isEqualTo("en");
  }

  @Test
  void aRecordOfNothingIsRejectedAndTheNextIsRead() {
    assertThat(readings.summary("PMID- x\nOWN - NLM\n\nPMID- 2\nTI  - A wheel\n"))
        .containsExactly(
            "made-up record 1: line 1: the record has no title, number, author or abstract", "2");
  }

  @Test
  void aRecordThatIsTooLongIsPassedOver() {
    String endless = "AB  - " + "wheel ".repeat(1000) + "\n";
    int lines = RecordLines.MAX_CHARS / endless.length() + 2;
    assertThat(readings.summary("PMID- 1\n" + endless.repeat(lines) + "\nPMID- 2\nTI  - Next\n"))
        .containsExactly(
            "made-up record 1: line 1: the record has more than 4194304 characters", "2");
  }

  @Test
  void linesThatAreNoFieldsDoNotMakeTheRecordBeforeThemTooLong() {
    String stray = "\nx".repeat(100_000);
    assertThat(readings.papers("PMID- 1\nTI  - A\n\n" + stray + "\n\nPMID- 2\nTI  - B\n"))
        .extracting(Paper::warnings)
        .containsExactly(
            List.of("From line 5 on too many are no field; they were left out."), List.of());
  }

  @Test
  void textBeforeTheFirstRecordIsReportedWithIt() {
    Paper paper = readings.papers("Saved today\n\nPMID- 1\nTI  - A wheel\n").getFirst();
    assertThat(paper.warnings()).containsExactly("No field of a record: line 1.");
    assertThat(paper.source().record()).isEqualTo(1);
  }

  @Test
  void aFileWithoutFieldsIsRejected() {
    assertThat(readings.summary("Nothing\n\nhere\n"))
        .containsExactly("made-up: holds no record of tagged lines");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PMID- 1\r\nTI  - A wheel\r\n",
        "\uFEFFPMID- 1\nTI  - A wheel\n",
        "\n\n\nPMID- 1\rTI  - A wheel",
        "PMID-1\nTI-\nTI  -A wheel",
        "STAT- MEDLINE\nPMID- 1\nTI  - A\n      wheel",
        "PMID- 1\nTI  - A\n\n      wheel",
        "OWN - NLM\n\nPMID- 1\n\nTI  - A wheel",
      })
  void endsMarksAndBlanksDoNotMatter(String text) {
    assertThat(readings.recognition(text)).isEqualTo(Recognition.SURE);
    assertThat(readings.papers(text))
        .singleElement()
        .satisfies(paper -> {
          assertThat(paper.publication().title()).isEqualTo("A wheel");
          assertThat(paper.publication().pmid()).isEqualTo("1");
        });
  }

  @Test
  void isReadInTwoBytesACharacter() {
    byte[] bytes = "\uFEFFPMID- 1\nTI  - Caf\u00e9\n".getBytes(StandardCharsets.UTF_16LE);
    assertThat(readings.of(bytes)).singleElement().asString().contains("Caf\u00e9");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TY  - JOUR\nTI  - A wheel\nPMID- 1\nOWN - NLM\nER  - \n",
        "FN Clarivate\nPT J\nAU Doe, J\n",
        "A page about wheels\n\nPMID: 1\n",
        "@article{a, title = {PMID- 1}}",
        "<PubmedArticle>\nPMID- 1\n</PubmedArticle>",
        "",
      })
  void isNotSureOfAnythingElse(String text) {
    assertThat(readings.recognition(text)).isEqualTo(Recognition.NO);
  }
}
