package org.ibid.indexer.source.abstracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

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

class AbstractsReaderTest {

  private final AbstractsReader reader = new AbstractsReader();

  private Reading read(String text) {
    return Reading.of(reader, text);
  }

  @Test
  void aRecordIsReadAsInPubMedsOtherFormats() {
    Paper paper = Reading.ofResource(reader, "abstracts.txt").papers().getFirst();
    assertThat(paper.id()).isEqualTo("10.5555/jip.2019.0042");
    assertThat(paper.sourceId()).isEqualTo("31000077");
    assertThat(paper.abstractText())
        .isEqualTo(
            "BACKGROUND: Rats hurt. METHODS: They walked on warm sand.\n\nRESULTS: They hurt less.");
    assertThat(paper.publication())
        .isEqualTo(
            Publication.builder()
                .type("article-journal")
                .title(
                    "Warm sand walking and sciatic pain in ageing rats: a randomised trial with long lines")
                .author(
                    List.of(
                        Name.of("Oyelaran", "BT"),
                        Name.of("van der Meulen", "K"),
                        new Name.Personal("Castell", "J", "Jr"),
                        Name.literal("Sand Study Group")))
                .issued(2019)
                .containerTitle("J Invent Physiother")
                .volume("12")
                .issue("3")
                .page("101-9")
                .doi("10.5555/jip.2019.0042")
                .pmid("31000077")
                .pmcid("PMC7000077")
                .build());
  }

  @Test
  void whatIsNoFieldIsDroppedByItsKind() {
    Paper paper = Reading.ofResource(reader, "abstracts.txt").papers().getFirst();
    assertThat(paper.dropped())
        .contains(
            new Dropped("(2)Sea Institute, Somewhere, and a long address.", "affiliation"),
            new Dropped("Copyright © 2019 Nonesuch. All rights reserved.", "licence"),
            new Dropped("Conflict of interest statement: None.", "conflict of interest"));
    assertThat(paper.related())
        .extracting(Publication::doi)
        .containsExactly("10.5555/jip.2019.0099");
  }

  @Test
  void aTranslatedTitleAndItsLanguageAreKeptApart() {
    Paper paper = Reading.ofResource(reader, "abstracts.txt").papers().get(1);
    assertThat(paper.publication().title()).isEqualTo("Old ways of walking");
    assertThat(paper.publication().author()).containsExactly(Name.of("Castell", "J"));
    assertThat(paper.publication().page()).isEqualTo("77-80");
    assertThat(paper.abstractText()).isEmpty();
    assertThat(paper.dropped()).extracting(Dropped::text).contains("[Article in German]");
  }

  @Test
  void aNumberedSentenceOfAnAbstractBeginsNoRecord() {
    Paper paper =
        read("""
        4. Pain. 2001;1:2.

        Title here.

        Quist A.

        1. Sand was warm. 2001 rats walked.

        2. They hurt.

        PMID: 31000079
        """)
            .only();
    assertThat(paper.abstractText())
        .isEqualTo("1. Sand was warm. 2001 rats walked.\n\n2. They hurt.");
  }

  @ParameterizedTest
  @CsvSource({"'1. Pain. 2001;1:2.','\n'", "'9: 10.5555/peb.2001.7','\n\n'"})
  void filesThatWereJoinedBeginAgain(String first, String between) {
    String joined =
        first.concat("\n\nA.\n\nQuist A.\n\nPMID: 31000079\n")
            + between
            + "1. Sand. 2002;3:4.\n\nB.\n\nPMID: 31000080\n\n2. Sand. 2003;3:4.\n\nC.\n";
    assertThat(read(joined).titles()).containsExactly("A", "B", "C");
  }

  @Test
  void twoBlankLinesBeginARecordBehindOneWithoutItsNumber() {
    String cut = "7. Pain. 2001;1:2.\n\nA.\n\n1. Sand was warm. 2001 rats walked.\n";
    assertThat(read(cut + "\n\n3. Sand. 2002;3:4.\n\nB.\n").titles()).containsExactly("A", "B");
  }

  @Test
  void whatStandsBehindAnIdentifierIsNotLost() {
    Paper paper =
        read("1. Pain. 2001;1:2.\n\nA.\n\nPMID: 31 [Indexed]\nDOI: 10.5555/a Lost words.\n").only();
    assertThat(paper.publication().doi()).isEqualTo("10.5555/a");
    assertThat(paper.dropped())
        .containsExactly(new Dropped("Lost words.", "text behind an identifier"));
  }

  @Test
  void aParagraphOfProseIsNoListOfAuthors() {
    Paper paper = read("1. Pain. 2001;1:2.\n\nA title.\n\nRats, too, hurt.\n\nPMID: 1\n").only();
    assertThat(paper.publication().author()).isEmpty();
    assertThat(paper.abstractText()).isEqualTo("Rats, too, hurt.");
  }

  @Test
  void aRecordThatSaysNothingAndAFileWithoutAnyAreRejected() {
    assertThat(read("1. Pain. 2001;1:2.\n").faults())
        .singleElement()
        .asString()
        .contains("record 1: line 1: has no title");
    assertThat(read("\n\n").faults()).singleElement().asString().contains("has no record");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1. J Pain. 2010 Nov;11(11):1-9.\\n\\nA.\\n\\nPMID: 20869924|SURE",
        "\\n7: Pain. 1999;1:2.\\n\\nA.\\n\\nAuthor information:\\n(1)X|SURE",
        "1. Smith J. Sand and sea. J Pain. 2010;3:4. PMID: 20869924|NO",
        "1. Introduction\\n\\nPMID: 20869924|NO",
        "PMID- 20869924\\nTI  - A|NO",
        "Title\\n\\n1. J Pain. 2010;1:2.\\n\\nPMID: 2|NO",
      })
  void onlyPubMedsTextIsTakenForIt(String text, Recognition recognition) {
    assertThat(Reading.recognition(reader, text.replace("\\n", "\n"))).isEqualTo(recognition);
  }

  @Test
  void hostileTextIsReadInTime() {
    String text =
        "1. Pain. 2001;1:2.\n\nA\n\n"
            + "Quist A(1), ".repeat(50_000)
            + "\n\n"
            + "(1)".repeat(100_000)
            + "\n\n"
            + "A A ".repeat(50_000)
            + "\n\n"
            + "Author information:\n"
            + "\n(1)x".repeat(50_000)
            + "\n\n2. "
            + ". ".repeat(100_000)
            + "\n\n\n3. Pain. 2002;1:2.\n\nB\n";
    Reading reading = assertTimeout(Duration.ofSeconds(20), () -> read(text));
    assertThat(reading.titles()).containsExactly("A", "B");
  }
}
