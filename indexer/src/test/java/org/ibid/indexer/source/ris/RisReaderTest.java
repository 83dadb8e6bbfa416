package org.ibid.indexer.source.ris;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.ibid.indexer.literature.Dropped;
import org.ibid.indexer.literature.Name;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.indexer.source.Recognition;
import org.ibid.indexer.source.bibliography.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RisReaderTest {

  private final RisReader reader = new RisReader();

  private Reading read(String text) {
    return Reading.of(reader, text);
  }

  private Publication field(String line) {
    return read("TY  - JOUR\nTI  - A title\n" + line + "\nER  - \n").only().publication();
  }

  @Test
  void aReferenceManagersRecordIsReadFieldByField() {
    Paper paper = Reading.ofResource(reader, "manager.ris").papers().getFirst();
    assertThat(paper.id()).isEqualTo("10.5555/jip.2019.0042");
    assertThat(paper.sourceId()).isEqualTo("oyelaran2019");
    assertThat(paper.source().record()).isEqualTo(1);
    assertThat(paper.keyword()).containsExactly("neuropathic pain", "exercise");
    assertThat(paper.abstractText()).endsWith("allodynia & restored gait.");
    assertThat(paper.publication())
        .isEqualTo(
            Publication.builder()
                .type("article-journal")
                .title("Warm sand walking and sciatic pain in ageing rats: a randomised trial")
                .author(
                    List.of(
                        Name.of("Oyelaran", "Bimbo T."),
                        Name.of("van der Meulen", "Kees"),
                        new Name.Personal("Castell", "Joan", "Jr.")))
                .issued(2019)
                .containerTitle("Journal of Invented Physiotherapy")
                .volume("12")
                .issue("3")
                .page("101-109")
                .doi("10.5555/jip.2019.0042")
                .issn("2049-3630")
                .url("https://example.org/jip/12/3/101")
                .language("en")
                .build());
  }

  @Test
  void whatNoFieldTakesIsDroppedWithAReason() {
    Paper paper = Reading.ofResource(reader, "manager.ris").papers().getFirst();
    assertThat(paper.dropped())
        .extracting(Dropped::text)
        .containsExactly(
            "J2  - J Invent Physiother", "DA  - 2019/03/11/", "L1  - file:///papers/sand.pdf");
  }

  @Test
  void aChaptersSecondNamesAreEditorsAndItsBookTheContainer() {
    Publication chapter = Reading.ofResource(reader, "manager.ris").papers().get(1).publication();
    assertThat(chapter.type()).isEqualTo("chapter");
    assertThat(chapter.editor()).containsExactly(Name.of("Pereira", "Duarte"));
    assertThat(chapter.containerTitle()).isEqualTo("Handbook of Imaginary Rehabilitation");
    assertThat(chapter.isbn()).isEqualTo("9781402894626");
    assertThat(chapter.issn()).isNull();
    assertThat(chapter.edition()).isEqualTo("2nd");
  }

  @Test
  void aNumberOfPagesIsNoPage() {
    assertThat(Reading.ofResource(reader, "manager.ris").papers().get(2).publication().page())
        .isNull();
  }

  @Test
  void aDatabasesExportIsReadWithItsHabits() {
    Reading reading = Reading.ofResource(reader, "database.ris");
    Paper paper = reading.papers().getFirst();
    assertThat(paper.publication().author()).hasSize(3).contains(Name.of("D'Angelo", "M.R."));
    assertThat(paper.publication().genre()).isEqualTo("review");
    assertThat(paper.publication().page()).isNull();
    assertThat(paper.publication().pmid()).isEqualTo("31000077");
    assertThat(paper.publication().title()).isEqualTo("Tai chi for stiff shoulders");
    assertThat(paper.keyword()).containsExactly("shoulder pain", "article", "human", "male");
    assertThat(paper.abstractText())
        .isEqualTo("Background: shoulders stiffen. Results: they stiffened less.");
    assertThat(paper.dropped())
        .extracting(Dropped::text)
        .contains("Record #1 of 2", "NL  - Ann Slow Mov", "2.");
    assertThat(reading.papers()).hasSize(3);
    assertThat(reading.faults()).isEmpty();
  }

  @Test
  void aRecordWithoutEndEndsWhereTheNextBegins() {
    Paper open = Reading.ofResource(reader, "database.ris").papers().get(1);
    assertThat(open.warnings()).containsExactly("The record has no ER line.");
    assertThat(open.id()).isEqualTo("pmid:30000001");
    assertThat(open.publication().pmcid()).isEqualTo("PMC7000001");
    assertThat(open.publication().issued()).isEqualTo(2018);
    assertThat(open.keyword()).containsExactly("Breathing", "Posture", "Balance");
  }

  @Test
  void tagsInSmallLettersAreRead() {
    assertThat(Reading.ofResource(reader, "small-letters.ris").titles())
        .containsExactly("Small letters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TY - JOUR\rTI - A\rER -",
        "TY  -  JOUR \r\nTI\t- A\r\nER  -\r\n",
        "\n\n 1.\nTY  - JOUR\nTI  - A"
      })
  void spacesAndLineEndsMayVary(String text) {
    assertThat(read(text).titles()).containsExactly("A");
  }

  @Test
  void aMissingTypeIsReported() {
    Paper paper = read("\nJF  - Journal\nT1  - A\nPY  - 2001/09/01/\nER  - \n").only();
    assertThat(paper.publication().type()).isNull();
    assertThat(paper.publication().containerTitle()).isEqualTo("Journal");
    assertThat(paper.warnings()).containsExactly("The record has no TY line.");
  }

  @Test
  void ofATagThatStandsTwiceTheFirstCountsAndTheOtherIsToldOf() {
    Paper paper =
        read("TY  - JOUR\nTI  - A\nTI  - B\nDO  - 10.5555/a\nDO  - 10.5555/b\nVL  - 1\nVL  - 2\nER  - \n")
            .only();
    assertThat(paper.publication().doi()).isEqualTo("10.5555/a");
    assertThat(paper.dropped())
        .extracting(Dropped::text)
        .containsExactlyInAnyOrder("TI  - B", "DO  - 10.5555/b", "VL  - 2");
  }

  @Test
  void moreLinesOutsideThanAreListedAreCounted() {
    Paper paper = read("TY  - JOUR\nTI  - A\nER  - \n" + "stray\n\n".repeat(60)).only();
    assertThat(paper.dropped()).hasSize(50);
    assertThat(paper.warnings()).containsExactly("10 more lines stand outside of the record.");
  }

  @Test
  void anUnknownTypeIsReported() {
    Paper paper = read("TY  - XYZ\nTI  - A\nER  - \n").only();
    assertThat(paper.warnings()).containsExactly("TY says XYZ, which is no type of RIS.");
  }

  @Test
  void aRecordThatSaysNothingIsRejectedWithItsPlaceAndTheNextIsRead() {
    Reading reading = read("TY  - GEN\nN1  - only a note\nER  - \n\nTY  - JOUR\nTI  - B\nER  - \n");
    assertThat(reading.titles()).containsExactly("B");
    assertThat(reading.faults())
        .singleElement()
        .asString()
        .startsWith("a.file record 1: line 1: has no title");
    assertThat(reading.papers().getFirst().source().record()).isEqualTo(2);
  }

  @Test
  void aHyphenInARunningLineBeginsNoField() {
    Paper paper =
        read("TY  - JOUR\nTI  - A\nAB  - pain was\nin - vitro\nER then\nless\nER  - \n").only();
    assertThat(paper.abstractText()).isEqualTo("pain was in - vitro ER then less");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "M3  - doi: 10.5555/a|10.5555/a",
        "N1  - doi:10.5555/a|10.5555/a",
        "UR  - https://doi.org/10.5555/A|10.5555/a",
        "N1  - the doi is unknown|",
        "DO  - none|",
      })
  void aDoiIsTakenFromWhereProgramsPutIt(String line, String doi) {
    assertThat(field(line).doi()).isEqualTo(doi);
  }

  @Test
  void anAccessionNumberIsAPmidOnlyInPubMed() {
    assertThat(field("AN  - 31000077").pmid()).isNull();
    assertThat(field("DB  - Ovid MEDLINE(R)\nAN  - 31000077").pmid()).isEqualTo("31000077");
    assertThat(field("DB  - PMC\nAN  - PMC7000001").pmcid()).isEqualTo("PMC7000001");
  }

  @Test
  void afterAnEmptyLineOnlyProseGoesOn() {
    Paper paper =
        read("TY  - JOUR\nTI  - A\nPMID - 12345678\n\n% a remark\nTY  - JOUR\nTI  - B\n")
            .papers()
            .getFirst();
    assertThat(paper.publication().pmid()).isEqualTo("12345678");
    assertThat(paper.dropped()).extracting(Dropped::text).containsExactly("% a remark");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TY  - JOUR\\nAU  - A|SURE",
        "Provider: X\\n\\nTY - JOUR|SURE",
        "T1  - A\\nER  - |SURE",
        "PMID- 1\\nTI  - A\\nAU  - B|NO",
        "PT J\\nAU Quist, A\\nER|NO",
        "%0 Journal Article\\n%T A|NO",
        "Pain - a TY - review|NO",
      })
  void onlyRisIsTakenForRis(String text, Recognition recognition) {
    assertThat(Reading.recognition(reader, text.replace("\\n", "\n"))).isEqualTo(recognition);
  }

  @Test
  void aFileWithoutRecordIsRejected() {
    assertThat(read("nothing here\n").faults())
        .singleElement()
        .asString()
        .contains("has no RIS record");
  }

  @Test
  void bytesInAnotherEncodingAreReadAndSaidSo() {
    Paper paper =
        Reading.of(
                reader,
                "TY  - JOUR\nTI  - Schlaf und Übung\nER  - \n"
                    .getBytes(StandardCharsets.ISO_8859_1))
            .only();
    assertThat(paper.publication().title()).isEqualTo("Schlaf und Übung");
    assertThat(paper.warnings()).singleElement().asString().contains("read as Windows-1252");
  }

  @Test
  void hostileTextIsReadInTime() {
    String many = "AU  - Quist, A\n".repeat(100_000);
    String text =
        "TY  - JOUR\nTI  - A\n"
            + many
            + "KW  - "
            + "; ".repeat(200_000)
            + "\nAB  - "
            + "<i &#".repeat(200_000)
            + "\nER  - \n"
            + "TY  - \n".repeat(20_000)
            + "TY  - JOUR\nTI  - B\nER  - \n";
    Reading reading = assertTimeout(Duration.ofSeconds(20), () -> read(text));
    assertThat(reading.titles()).containsExactly("A", "B");
  }

  @Test
  void aLineThatIsCutIsReported() {
    Paper paper =
        read("TY  - JOUR\nTI  - A\nAB  - " + "a ".repeat(1_000_000) + "\nER  - \n").only();
    assertThat(paper.warnings()).containsExactly("Line 3 is too long; its end was left out.");
  }

  @Test
  void aRecordWithoutBoundIsRejectedAndTheNextIsRead() {
    String line = "N1  - " + "x".repeat(1_000_000) + "\n";
    Reading reading =
        read("TY  - JOUR\nTI  - A\n" + line.repeat(18) + "ER  - \nTY  - JOUR\nTI  - B\nER  - \n");
    assertThat(reading.titles()).containsExactly("B");
    assertThat(reading.faults())
        .singleElement()
        .asString()
        .contains("line 1: the record is longer than");
  }

  @Test
  void twoAuthorsMayHaveOneNameAndOneMayStandUnderTwoTags() {
    assertThat(field("AU  - Chen, Y\nAU  - Li, Z\nAU  - Chen, Y\nA1  - Chen, Y").author())
        .containsExactly(Name.of("Chen", "Y"), Name.of("Li", "Z"), Name.of("Chen", "Y"));
  }

  @Test
  void bodiesArePrintedAsEndNoteHasThem() {
    assertThat(field("AU  - Cochrane Pain,").author())
        .containsExactly(Name.literal("Cochrane Pain"));
    assertThat(field("AU  - Department of Health,, Education, and Welfare").author())
        .containsExactly(Name.literal("Department of Health, Education, and Welfare"));
    assertThat(field("AU  - de la Cruz, ,").author()).containsExactly(Name.of("de la Cruz", null));
  }

  @ParameterizedTest
  @CsvSource({
    "GEN, treaty, treaty, ",
    "GEN, Article, document, ",
    "UNPB, Preprint, article, preprint",
    "THES, Master's thesis, thesis, Master's thesis",
    "RPRT, 10.1000/x, report, ",
    "JOUR, Systematic review, article-journal, review",
    "JOUR, Article, article-journal, ",
  })
  void theTypeOfTheWorkSaysMore(String code, String kind, String type, String genre) {
    Publication publication =
        read("TY  - " + code + "\nTI  - A title\nM3  - " + kind + "\nER  - \n")
            .only()
            .publication();
    assertThat(publication.type()).isEqualTo(type);
    assertThat(publication.genre()).isEqualTo(genre);
  }
}
