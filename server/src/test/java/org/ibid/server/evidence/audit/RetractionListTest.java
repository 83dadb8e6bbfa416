package org.ibid.server.evidence.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ibid.indexer.literature.Paper;
import org.ibid.indexer.literature.Publication;
import org.ibid.server.evidence.audit.Audit.Retracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetractionListTest {

  private static final String HEADER =
      "Record ID,Title,Subject,Institution,Journal,Publisher,Country,Author,URLS,ArticleType,"
          + "RetractionDate,RetractionDOI,RetractionPubMedID,OriginalPaperDate,OriginalPaperDOI,"
          + "OriginalPaperPubMedID,RetractionNature,Reason,Paywalled,Notes\r\n";

  @TempDir Path folder;

  private static String row(int record, String doi, String pmid, String nature) {
    return record
        + ",\"Birds, \"\"loud\"\"\nand bees\",(BLS) Bees;,Hive,J Bees,Wax,Nowhere,A Lee;B Kim,,Research"
        + " Article;,1/24/2016 0:00,10.1000/notice,0,1/1/2010 0:00,"
        + doi
        + ","
        + pmid
        + ","
        + nature
        + ",+Error in Data;+Unreliable Results;,No,\r\n";
  }

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("retractions.csv"), text);
  }

  private static Paper paper() {
    return new DraftPaper()
        .publication(Publication.builder().title("Mine own").doi("10.5555/own.1").build())
        .entry(p -> p.title("Birds").doi("10.1000/x1"))
        .entry(p -> p.title("Bees").pmid("1234"))
        .entry(p -> p.title("Wasps").doi("10.1000/x1.2").pmid("12345"))
        .titles("Ants")
        .paper();
  }

  @Test
  void entriesAreFoundByDoiAndByPmidAndThePaperToo() throws IOException {
    Path file =
        file(
            "\uFEFF"
                + HEADER
                + row(1, "10.1000/X1", "0", "Retraction")
                + row(2, "unavailable", "1234", "Expression of concern")
                + row(3, "https://doi.org/10.5555/own.1", "0", "Correction")
                + row(4, "10.1000/other", "99", "Retraction"));
    for (RetractionList list :
        List.of(RetractionList.read(file), RetractionList.read(file, paper()))) {
      List<Retracted> found = DraftPaper.AUDITOR.audit(paper(), known(list)).retracted();
      assertThat(found)
          .extracting(r -> r.notice().nature() + " by " + r.by())
          .containsExactly(
              "Correction by DOI 10.5555/own.1",
              "Retraction by DOI 10.1000/x1",
              "Expression of concern by PMID 1234");
      assertThat(found.getFirst().reference()).isNull();
      assertThat(found.get(1).notice())
          .isEqualTo(
              new Notice(
                  "1",
                  "Retraction",
                  "2016-01-24",
                  List.of("Error in Data", "Unreliable Results"),
                  "10.1000/notice"));
    }
  }

  private static Known known(RetractionList list) {
    return Known.NOTHING.with(list);
  }

  @Test
  void zeroAndUnavailableAreNoIdentifiers() throws IOException {
    RetractionList list =
        RetractionList.read(file(HEADER + row(1, "unavailable", "0", "Retraction")));
    Paper paper =
        new DraftPaper().entry(p -> p.title("Birds").pmid("0").doi("unavailable")).paper();
    assertThat(DraftPaper.AUDITOR.audit(paper, known(list)).retracted()).isEmpty();
  }

  @Test
  void withoutAListNothingIsSaid() {
    assertThat(DraftPaper.AUDITOR.audit(paper(), Known.NOTHING).retracted()).isNull();
  }

  @Test
  void aNoticeFoundTwiceIsToldOnce() throws IOException {
    RetractionList list =
        RetractionList.read(file(HEADER + row(1, "10.1000/x1.2", "12345", "Retraction")));
    assertThat(DraftPaper.AUDITOR.audit(paper(), known(list)).retracted()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | got nothing",
        "a,b,c | 'expected a column OriginalPaperDOI in its first row, got a, b, c'",
        "TY  - JOUR | expected a column OriginalPaperDOI",
        "'\"a' | row 1 opens a quote that never closes",
      })
  void whatIsNoListIsSaidToBeNone(String text, String message) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> RetractionList.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is not a list of Retraction Watch")
        .hasMessageContaining(message);
  }

  @Test
  void anEndlessLineIsGivenUp() throws IOException {
    Path file = file("x".repeat(3_000_000));
    assertThatThrownBy(() -> RetractionList.read(file)).hasMessageContaining("more than");
  }

  @Test
  @Timeout(20)
  void seventyThousandRowsTakeAMoment() throws IOException {
    Path file = folder.resolve("long.csv");
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER);
      for (int i = 0; i < 70_000; i++) {
        out.write(row(i, "10.1000/x" + i, "0", "Retraction"));
      }
    }
    assertThat(DraftPaper.AUDITOR.audit(paper(), known(RetractionList.read(file))).retracted())
        .hasSize(1);
  }
}
