package org.ibid.indexer.source.pubmed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.ibid.indexer.literature.Cataloguing;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.literature.RecordDate;
import org.ibid.indexer.literature.Reference;
import org.ibid.indexer.literature.SubjectHeading;
import org.ibid.indexer.literature.SubjectHeading.Qualifier;
import org.ibid.indexer.source.Outcome;
import org.ibid.indexer.source.Readings;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.xml.RecordCutter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PubmedReaderTest {

  private final Readings readings = new Readings(new PubmedReader());

  private Paper article() {
    return readings.papersOf("article.xml").getFirst();
  }

  private static String article(int pmid) {
    return article(pmid, "A wheel");
  }

  private static String article(int pmid, String title) {
    return "<PubmedArticle><MedlineCitation><PMID Version=\"1\">"
        + pmid
        + "</PMID><Article><ArticleTitle>"
        + title
        + "</ArticleTitle></Article></MedlineCitation></PubmedArticle>\n";
  }

  private static String set(String... records) {
    return "<PubmedArticleSet>\n" + String.join("", records) + "</PubmedArticleSet>\n";
  }

  @Test
  void readsTheArticleAsItIsPrinted() {
    assertThat(article().publication())
        .isEqualTo(
            Publication.builder()
                .type("article-journal")
                .genre("review")
                .title("Wheel running and H2O intake after spinal cord injury & rest")
                .author(
                    List.of(
                        new Name.Personal("van der Berg", "Anna M", "Jr"),
                        Name.of("Ito", "K"),
                        Name.literal("Wheel Study Group")))
                .etAl(true)
                .issued(2003)
                .containerTitle("Annals of wheel running")
                .volume("12")
                .issue("3")
                .page("1023-9")
                .doi("10.9999/awr.2003.1")
                .pmid("90000001")
                .pmcid("PMC9000001")
                .issn("9999-0001")
                .language("de")
                .build());
  }

  @Test
  void isNamedByItsDoiAndKnowsItsNumber() {
    Paper paper = article();
    assertThat(paper.id()).isEqualTo("10.9999/awr.2003.1");
    assertThat(paper.sourceId()).isEqualTo("90000001");
    assertThat(paper.source()).isEqualTo(new Paper.Source("made-up", null, 1, "pubmed"));
  }

  @Test
  void labelsTheParagraphsOfTheAbstract() {
    assertThat(article().abstractText())
        .isEqualTo(
            """
            BACKGROUND: Rats that run drink more.

            RESULTS: They drank twice as much (p<0.05).

            No rat was harmed.\
            """);
  }

  @Test
  void keepsWhatWasPrintedOfWhatItNormalised() {
    assertThat(article().asPrinted())
        .containsEntry("title", "[Wheel running and H2O intake after spinal cord injury & rest].")
        .containsEntry(
            "container-title",
            "Annals of wheel running (Graz, Austria) : official journal of the Wheel Society");
  }

  @Test
  void keepsWhatCataloguersSaid() {
    Cataloguing cataloguing = article().cataloguing();
    assertThat(cataloguing.headings())
        .containsExactly(
            new SubjectHeading("Animals", "D000818", false, List.of()),
            new SubjectHeading(
                "Spinal Cord Injuries",
                "D013119",
                false,
                List.of(
                    new Qualifier("physiopathology", "Q000503", false),
                    new Qualifier("therapy", "Q000628", true))));
    assertThat(cataloguing.publicationTypes()).containsExactly("Journal Article", "Review");
    assertThat(cataloguing.languages()).containsExactly("de", "en");
    assertThat(cataloguing.substances()).containsExactly("Water", "wheel protocol");
    assertThat(article().keyword()).containsExactly("wheel running", "thirst");
  }

  @Test
  void keepsTheDatesOfTheRecord() {
    assertThat(article().cataloguing().dates())
        .containsEntry(RecordDate.RECEIVED, LocalDate.of(2003, 5, 1))
        .containsEntry(RecordDate.ACCEPTED, LocalDate.of(2003, 8, 31))
        .containsEntry(RecordDate.ELECTRONIC, LocalDate.of(2003, 9, 5))
        .containsEntry(RecordDate.CREATED, LocalDate.of(2003, 9, 6))
        .containsEntry(RecordDate.ENTERED, LocalDate.of(2003, 9, 7))
        .containsEntry(RecordDate.INDEXED, LocalDate.of(2004, 2, 12))
        .containsEntry(RecordDate.COMPLETED, LocalDate.of(2004, 2, 11))
        .containsEntry(RecordDate.REVISED, LocalDate.of(2019, 12, 10))
        .hasSize(8);
  }

  @Test
  void parsesTheReferenceListAndTrustsItsIdentifiers() {
    List<Reference> references = article().references();
    assertThat(references).extracting(Reference::id).containsExactly("1", "2");
    assertThat(references).extracting(Reference::label).containsOnlyNulls();
    Publication first = references.getFirst().publication();
    assertThat(first.title()).isEqualTo("Running rats rest rarely");
    assertThat(first.doi()).isEqualTo("10.9999/rest.7");
    assertThat(first.pmid()).isEqualTo("90000004");
    assertThat(references.getFirst().confidence()).containsKeys("title", "DOI", "PMID");
    Publication second = references.get(1).publication();
    assertThat(second.containerTitle()).isEqualTo("Ann Wheel Run");
    assertThat(second.page()).isEqualTo("5-8");
  }

  @Test
  void whatItCitesIsItsListWhereThereIsNoOther() {
    String record =
        article(1)
            .replace(
                "</MedlineCitation>",
                "<CommentsCorrectionsList><CommentsCorrections RefType=\"Cites\"><RefSource>"
                    + "Ann Wheel Run. 1999 Jan 5;8 Suppl 1:S10-2</RefSource><PMID>7</PMID>"
                    + "</CommentsCorrections></CommentsCorrectionsList></MedlineCitation>");
    Reference only = readings.papers(set(record)).getFirst().references().getFirst();
    assertThat(only.publication().pmid()).isEqualTo("7");
    assertThat(only.publication().volume()).isEqualTo("8 Suppl 1");
    assertThat(article().references()).noneMatch(r -> "90000003".equals(r.publication().pmid()));
  }

  @Test
  void commentsAndCorrectionsAreRelated() {
    Publication comment = article().related().getFirst();
    assertThat(comment.pmid()).isEqualTo("90000002");
    assertThat(comment.doi()).isEqualTo("10.9999/awr.2004.2");
    assertThat(comment.issued()).isEqualTo(2004);
    assertThat(article().related()).hasSize(1);
  }

  @Test
  void whatHasNoFieldIsDroppedWithAReasonAndOnce() {
    assertThat(article().dropped())
        .containsExactlyInAnyOrder(
            new Dropped("Copyright 2003 The Wheel Society.", "licence"),
            new Dropped("Institute of Wheels, Graz.", "affiliation"),
            new Dropped("ClinicalTrials.gov/NCT99999999", "data bank entry"),
            new Dropped("W 1/Wheel Fund/Austria", "funding"),
            new Dropped("Laufrad und Wasseraufnahme.", "title in its own language"),
            new Dropped("Ratten trinken.", "another abstract"),
            new Dropped("None declared.", "conflict of interest"),
            new Dropped("S9999(03)1", "identifier of the kind pii"),
            new Dropped("10.9999/wrong", "identifier that the record calls invalid"),
            new Dropped("Bergg Anna", "author that the record calls invalid"),
            new Dropped("9999-0002", "another ISSN of the journal"));
  }

  @Test
  void aChapterStandsInItsBook() {
    Paper chapter = readings.papersOf("book.xml").getFirst();
    assertThat(chapter.publication())
        .isEqualTo(
            Publication.builder()
                .type("chapter")
                .genre("review")
                .title("Rest")
                .containerTitle("Wheels®")
                .author(List.of(Name.of("Roe", "Rita")))
                .editor(List.of(Name.of("Adler", "Eva")))
                .publisher("Wheel Press")
                .publisherPlace("Graz")
                .isbn("9780000000002")
                .issued(2006)
                .pmid("90000010")
                .language("en")
                .build());
    assertThat(chapter.abstractText()).isEqualTo("On rest.");
  }

  @Test
  void aBookWithoutAChapterIsItself() {
    Publication book = readings.papersOf("book.xml").get(1).publication();
    assertThat(book.type()).isEqualTo("book");
    assertThat(book.title()).isEqualTo("The whole wheel");
    assertThat(book.issued()).isEqualTo(2009);
    assertThat(book.author()).containsExactly(Name.literal("Wheel Board (AT)"));
  }

  @Test
  void aLocationStandsForPagesWhereThereAreNone() {
    String record =
        article(1)
            .replace("</Article>", "<ELocationID EIdType=\"pii\">e0129</ELocationID></Article>");
    assertThat(readings.papers(record).getFirst().publication().page()).isEqualTo("e0129");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<PubmedArticle><MedlineCitation><PMID>1</PMID></MedlineCitation></PubmedArticle>",
        "<MedlineCitationSet><MedlineCitation Owner=\"NLM\"><PMID>1</PMID></MedlineCitation>"
            + "</MedlineCitationSet>",
        "<MedlineCitation><PMID>1</PMID></MedlineCitation>",
        "<PubmedArticleSet><PubmedArticle\n a='b'><MedlineCitation><PMID>1</PMID>"
            + "</MedlineCitation></PubmedArticle ></PubmedArticleSet>",
        "<!--<PubmedArticle>--><!----><?x <PubmedArticle>?><PubmedArticleSet><![CDATA[<PubmedArticle>"
            + "]]><PubmedArticle><PubmedData/><MedlineCitation><PMID>1<!-- </PubmedArticle> > -->"
            + "</PMID></MedlineCitation></PubmedArticle></PubmedArticleSet>",
        "<!DOCTYPE PubmedArticle [<!ENTITY a \"b\">]><PubmedArticle><MedlineCitation><PMID>"
            + "<![CDATA[1]]></PMID></MedlineCitation></PubmedArticle>",
      })
  void findsTheRecordInAnyWrapping(String text) {
    assertThat(readings.summary(text)).containsExactly("1");
    assertThat(readings.recognition(text)).isEqualTo(Recognition.SURE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "PubmedArticle",
        "<article><front/></article>",
        "<xml><records><record/></records></xml>",
        "<PubmedArticles/>",
        "PMID- 1\nTI  - <PubmedArticle>",
        "<!-- <PubmedArticleSet> -->",
        "<html><PubmedArticleSet></html>",
      })
  void isNotSureOfAnythingElse(String text) {
    assertThat(readings.recognition(text)).isEqualTo(Recognition.NO);
  }

  @Test
  void aBrokenRecordCostsItselfAlone() {
    String broken = article(2, "AT&T and <b>bold</i>");
    assertThat(readings.summary(set(article(1), broken, article(3))))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("1"),
            second ->
                assertThat(second)
                    .startsWith("made-up record 2: line 3, column 86: ")
                    .doesNotContain("Message"),
            third -> assertThat(third).isEqualTo("3"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<!-- put aside| the comment is not closed",
        "<!-- put aside <!-- again -->| the comment is not closed",
        "<![CDATA[| the CDATA section is not closed",
        "<?xml version='1.0'>| the processing instruction is not closed",
        "<!DOCTYPE PubmedArticleSet PUBLIC \"-//NLM| the document type is not closed",
        "<!DOCTYPE PubmedArticleSet [| the document type is not closed",
        "<!DOCTYPE PubmedArticleSet <x/>| the document type is not closed",
        "<PMID Version='1' | a tag outside of any record is not closed: \"<PMID Version='1' \"",
        "lost <i>words</i>| text stands outside of any record: \"lost words\"",
        "<PubmedArtcle><PMID>2</PMID></PubmedArtcle>| text stands outside of any record: \"2\"",
      })
  void whatHasNoEndBetweenRecordsHidesNone(String gap, String why) {
    int column = why.endsWith("\"2\"") ? 23 : 3;
    assertThat(readings.summary(set(article(1), "  " + gap + "\n", article(3), article(4))))
        .containsExactly("1", "made-up: line 3, column " + column + ": " + why, "3", "4");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- ", "<![CDATA[ ", "<? ", "<!DOCTYPE a \""})
  void whatHasNoEndBehindTheLastRecordIsReported(String end) {
    assertThat(readings.summary(article(1) + end + "x".repeat(100_000)))
        .hasSize(2)
        .startsWith("1")
        .element(1)
        .asString()
        .startsWith("made-up: line 2, column 1: the ")
        .endsWith(" is not closed");
  }

  @ParameterizedTest
  @CsvSource({
    "<ELocationID EIdType='doi'>10.x</ELocationID>, 10.x, identifier in no known form",
    "<ELocationID EIdType='ark'>/12/3</ELocationID>, /12/3, identifier of the kind ark",
    "<Journal><ISSN>12-34</ISSN></Journal>, 12-34, ISSN in no known form",
  })
  void anIdentifierThatHasNotItsFormIsDroppedWithTheReason(String xml, String text, String why) {
    String record = article(1).replace("</Article>", xml + "</Article>");
    assertThat(readings.papers(record).getFirst().dropped())
        .containsExactly(new Dropped(text, why));
  }

  @Test
  void anIdentifierOfAReferenceThatHasNotItsFormIsDroppedWithTheReason() {
    String list =
        "<PubmedData><ArticleIdList><ArticleId IdType='pmc'>77</ArticleId></ArticleIdList>"
            + "<ReferenceList><Reference><Citation>Doe J. Rest. 1998.</Citation><ArticleIdList>"
            + "<ArticleId IdType='doi'>rest.7</ArticleId></ArticleIdList></Reference>"
            + "</ReferenceList></PubmedData></PubmedArticle>";
    String record = article(1).replace("</PubmedArticle>", list);
    assertThat(readings.papers(record).getFirst().dropped())
        .containsExactly(
            new Dropped("77", "identifier in no known form"),
            new Dropped("rest.7", "identifier in no known form, of another publication"));
  }

  @Test
  void recordsThatWerePutIntoACommentAreNone() {
    String comment = "<!-- " + article(2) + "not yet " + article(3) + " -->";
    assertThat(readings.summary(set(article(1), comment, article(4)))).containsExactly("1", "4");
  }

  @Test
  void anArrowInARecordDoesNotEndTheCommentBeforeIt() {
    String record = article(2, "From A --> B");
    assertThat(readings.summary(set(article(1), "<!-- two:\n", record, article(3))))
        .containsExactly("1", "made-up: line 3, column 1: the comment is not closed", "2", "3");
  }

  @Test
  @Timeout(20)
  void manyThingsWithoutEndTakeNoLongerThanTheyAreLong() {
    String opened = "<!--<PubmedArticle/><![CDATA[<PubmedArticle/><?<PubmedArticle/>".repeat(5_000);
    assertThat(readings.summary(opened + article(1))).hasSizeGreaterThan(15_000).endsWith("1");
  }

  @Test
  void aFaultIsPlacedByTheLinesOfTheFile() {
    String broken = article(2).replace("<Article>", "\n\n  <Article></b>");
    assertThat(readings.summary(set(article(1), broken)))
        .element(1)
        .asString()
        .startsWith("made-up record 2: line 5, column 14: ");
  }

  @ParameterizedTest
  @CsvSource({
    "<PubmedArticle><MedlineCitation>, has no end: another record begins at line 4",
    "<PubmedArticle><!-- never closed, has no end: another record begins at line 4",
    "<PubmedArticle/>, 'has no title, number, author or abstract'",
    "<PubmedArticle></PubmedArticle>, 'has no title, number, author or abstract'",
    "<PubmedArticle></MedlineCitation></PubmedArticle>, ",
  })
  void aRecordWithoutEndOrContentIsRejectedWithItsPlace(String broken, String why) {
    List<String> summary = readings.summary(set(article(1), broken + "\n", article(3)));
    assertThat(summary).hasSize(3).startsWith("1").endsWith("3");
    assertThat(summary.get(1)).startsWith("made-up record 2: line 3, column ");
    if (why != null) {
      assertThat(summary.get(1)).endsWith("column 1: " + why);
    }
  }

  @Test
  void aFileThatIsCutOffGivesWhatStandsBeforeTheCut() {
    String text = set(article(1), article(2));
    for (int end = text.indexOf("<PubmedArticle><", 40) + 20; end < text.length() - 40; end += 7) {
      assertThat(readings.summary(text.substring(0, end)))
          .containsExactly(
              "1", "made-up record 2: line 3, column 1: has no end: the file ends in it");
    }
  }

  @Test
  void aSetThatEndsEndsItsRecords() {
    assertThat(readings.summary(set(article(1).replace("</PubmedArticle>", "")) + set(article(2))))
        .containsExactly(
            "made-up record 1: line 2, column 1: has no end: the set that it is in ends before",
            "2");
  }

  @Test
  void aRecordThatIsTooLongIsPassedOver() {
    String endless = article(2, "x".repeat(RecordCutter.MAX_CHARS));
    assertThat(readings.summary(set(article(1), endless, article(3))))
        .containsExactly(
            "1", "made-up record 2: line 3, column 1: has more than 4194304 characters", "3");
  }

  @Test
  void nestingWithoutEndIsAFaultOfItsRecord() {
    String deep = article(2, "<i>".repeat(100_000));
    assertThat(readings.summary(set(article(1), deep, article(3))))
        .hasSize(3)
        .element(1)
        .asString()
        .contains("record 2: line 3");
  }

  @Test
  void anEntityIsKeptAsPrintedAndNoneIsExpanded() {
    String bomb =
        "<!DOCTYPE PubmedArticleSet [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n"
            + set(article(1, "caf&eacute; &b;"));
    assertThat(readings.papers(bomb).getFirst().publication().title()).isEqualTo("caf&eacute; &b;");
  }

  @Test
  void aDeletionIsReported() {
    assertThat(
            readings.summary(
                set(article(1), "<DeleteCitation><PMID>5</PMID><PMID>6</PMID></DeleteCitation>")))
        .containsExactly(
            "1",
            "made-up record 2: line 3, column 1: asks to delete 2 records of PubMed, which reading"
                + " a file doesn't do: 5 6");
  }

  @Test
  void aSetWithoutRecordsIsRejected() {
    assertThat(readings.summary(set())).containsExactly("made-up: holds no record of PubMed");
  }

  @Test
  void bytesOfAnotherEncodingAreReadAndReportedOnce() {
    byte[] bytes =
        set(article(1, "caf\u00e9"), article(2, "caf\u00e9")).getBytes(StandardCharsets.ISO_8859_1);
    List<Outcome> outcomes = readings.of(bytes);
    assertThat(outcomes)
        .extracting(o -> ((Outcome.Read) o).paper().publication().title())
        .containsExactly("caf\u00e9", "caf\u00e9");
    assertThat(outcomes)
        .extracting(o -> ((Outcome.Read) o).paper().warnings().size())
        .containsExactly(1, 0);
  }
}
